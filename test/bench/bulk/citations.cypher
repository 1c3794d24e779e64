// What plans cite, with every edge that reading makes of a citation.
UNWIND $plans AS plan
MATCH (d:Document {id: plan.id})
UNWIND plan.citations AS one
MATCH (t:Document {id: one.to})
CREATE (d)-[:HAS]->(c:Citation)
SET c = one.properties
CREATE (c)-[:REFERS_TO {score: 0.98, why: one.why, resolved: true, stated: true}]->(t)
CREATE (d)-[:CITES {mentions: 1, roles: [one.properties.role]}]->(t)
CREATE (d)-[r:CARRIES_OUT]->(t)
SET r = one.carriesOut
