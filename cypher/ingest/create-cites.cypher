// Creates the edges that count how documents cite others.
// params: rows: { from: string, to: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
CREATE (a)-[r:CITES]->(b)
SET r = row.properties
