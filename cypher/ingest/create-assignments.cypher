// Creates the pieces of work that documents give out.
// params: rows: { documentId: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:ASSIGNS]->(a:Assignment)
SET a = row.properties
