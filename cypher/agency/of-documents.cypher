// The bodies that documents give work to, with the roles they have in it and where they are first named.
// params: ids: string[]
// columns: id: string, agency: AgencyNode, roles: string[], first: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(w:Assignment)-[r:TO]->(a:Agency)
WITH id, a, collect(DISTINCT r.role) AS roles, min(r.position) AS first
RETURN id, a {.*} AS agency, roles, first
ORDER BY id, first, agency.id
