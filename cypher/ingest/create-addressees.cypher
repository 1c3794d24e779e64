// Creates to whom work is given, in which role.
// params: rows: { from: string, to: string, properties: Record<string, Value> }[]
// columns:
// index: Assignment.id, Agency.id
UNWIND $rows AS row
MATCH (a:Assignment {id: row.from})
MATCH (g:Agency {id: row.to})
CREATE (a)-[r:TO]->(g)
SET r = row.properties
