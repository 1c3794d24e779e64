// One step towards what documents carry out: of each near one the far ones, and beside these the day of each, empty
// where it is not known.
// params: ids: string[], kinds: string[], limit: number
// columns: near: string, far: string[], issuedOn: string[]
// index: Document.id
UNWIND $ids AS near
MATCH (x:Document {id: near})-[r:CARRIES_OUT]->(d:Document)
WHERE r.how IN $kinds
WITH DISTINCT near, d.id AS far, d.issuedOn AS issuedOn
ORDER BY near, far
LIMIT $limit
RETURN near, collect(far) AS far, collect(coalesce(issuedOn, '')) AS issuedOn
