// The bodies that documents give work to.
// params: ids: string[]
// columns: id: string
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(:Assignment)-[:TO]->(a:Agency)
RETURN DISTINCT a.id AS id
ORDER BY id
