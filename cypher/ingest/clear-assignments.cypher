// Removes the pieces of work that documents give out.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(a:Assignment)
DETACH DELETE a
