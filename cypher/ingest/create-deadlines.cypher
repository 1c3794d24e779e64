// Creates the deadlines that documents set.
// params: rows: { documentId: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:SETS]->(l:Deadline)
SET l = row.properties
