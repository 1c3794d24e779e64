// The bodies that documents name: issuing them and getting them.
// params: ids: string[]
// columns: id: string
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ISSUED_BY|SENT_TO]->(a:Agency)
RETURN DISTINCT a.id AS id
ORDER BY id
