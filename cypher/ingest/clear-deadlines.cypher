// Removes the deadlines that documents set.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:SETS]->(l:Deadline)
DETACH DELETE l
