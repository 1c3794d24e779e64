// The bodies that documents give work to, once for each place that names them for it.
// params: ids: string[]
// columns: id: string, agency: AgencyNode, name: string, start: number, end: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(:Assignment)-[r:TO]->(a:Agency)
WITH DISTINCT id, a, r.name AS name, r.start AS start, r.end AS end
RETURN id, a {.*} AS agency, name, start, end
ORDER BY id, start, end, agency.id
