// Creates what citations refer to.
// params: rows: { from: string, to: string, properties: Record<string, Value> }[]
// columns:
// index: Citation.id, Document.id
UNWIND $rows AS row
MATCH (c:Citation {id: row.from})
MATCH (d:Document {id: row.to})
CREATE (c)-[r:REFERS_TO]->(d)
SET r = row.properties
