// The first pieces of work of each document in text order, after an ordinal, and how many there are.
// params: ids: string[], after: number, limit: number
// columns: id: string, page: AssignmentNode[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(w:Assignment)
WITH id, w
ORDER BY w.ordinal
WITH id, collect(w) AS every
WITH id, size(every) AS total, [w IN every WHERE w.ordinal > $after] AS rest
RETURN id, [w IN rest[..$limit] | w {.*}] AS page, total
