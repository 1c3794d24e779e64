// Plans, without what is in them: they cite one another.
UNWIND $plans AS plan
CREATE (d:Document)
SET d = plan.properties
WITH d, plan
MATCH (issuer:Agency {id: plan.issuer})
CREATE (d)-[:ISSUED_BY]->(issuer)
