// The documents that the contents of documents refer to, candidates too.
// params: ids: string[]
// columns: id: string
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS]->(:Citation)-[:REFERS_TO]->(t:Document)
RETURN DISTINCT t.id AS id
ORDER BY id
