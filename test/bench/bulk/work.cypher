// The work that plans give out, to whom and by when.
UNWIND $plans AS plan
MATCH (d:Document {id: plan.id})
UNWIND plan.work AS one
MATCH (lead:Agency {id: one.lead})
MATCH (helper:Agency {id: one.helper})
CREATE (d)-[:ASSIGNS]->(w:Assignment)
SET w = one.properties
CREATE (w)-[:TO {role: 'lead', position: 0}]->(lead)
CREATE (w)-[:TO {role: 'coordinate', position: 100}]->(helper)
CREATE (d)-[:SETS]->(l:Deadline)
SET l = one.deadline
CREATE (w)-[:DUE]->(l)
