// Creates the edges along which implementers are found; each bears its proof.
// params: rows: { from: string, to: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:CARRIES_OUT]->(b)
SET r = row.properties
