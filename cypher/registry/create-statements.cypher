// Creates what the registry says of documents, a node a source.
// params: rows: { documentId: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:STATED]->(s:Statement)
SET s = row.properties
