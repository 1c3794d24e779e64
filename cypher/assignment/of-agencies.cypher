// The first pieces of work given to each body, by document and place in it, and how many there are.
// params: ids: string[], roles: string[] | null, after: string, limit: number
// columns: id: string, page: AssignmentNode[], total: number
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})<-[r:TO]-(w:Assignment)
WHERE $roles IS NULL OR r.role IN $roles
WITH DISTINCT id, w
ORDER BY w.sortKey
WITH id, collect(w {.*}) AS every
WITH id, size(every) AS total, [w IN every WHERE w.sortKey > $after] AS rest
RETURN id, rest[..$limit] AS page, total
