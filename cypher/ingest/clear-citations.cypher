// Removes the citations of documents.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS]->(c:Citation)
DETACH DELETE c
