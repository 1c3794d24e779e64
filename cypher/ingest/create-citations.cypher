// Creates citations in their documents.
// params: rows: { documentId: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MATCH (d:Document {id: row.documentId})
CREATE (d)-[:HAS]->(c:Citation)
SET c = row.properties
