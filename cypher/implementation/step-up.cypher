// One step towards what documents carry out.
// params: ids: string[], kinds: string[], limit: number
// columns: near: string, far: string, issuedOn: string | null
// index: Document.id
UNWIND $ids AS near
MATCH (x:Document {id: near})-[r:CARRIES_OUT]->(d:Document)
WHERE r.how IN $kinds
WITH DISTINCT near, d.id AS far, d.issuedOn AS issuedOn
RETURN near, far, issuedOn
ORDER BY near, far
LIMIT $limit
