// Removes the relations between other documents that the texts of documents state.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS]->(c:Citation)-[:INSIDE]->(p:Citation)
MATCH (c)-[:REFERS_TO]->(object:Document)
MATCH (p)-[:REFERS_TO]->(subject:Document)
MATCH (subject)-[r]->(object)
WHERE r.statedBy = id
DELETE r
