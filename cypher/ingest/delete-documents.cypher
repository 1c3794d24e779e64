// Removes documents with every edge.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
DETACH DELETE d
