// Creates which citation stands inside which.
// params: rows: { from: string, to: string, properties: Record<string, Value> }[]
// columns:
// index: Citation.id
UNWIND $rows AS row
MATCH (c:Citation {id: row.from})
MATCH (p:Citation {id: row.to})
CREATE (c)-[r:INSIDE]->(p)
SET r = row.properties
