// The first citations of each document in text order, after an ordinal, and how many there are.
// params: ids: string[], roles: string[] | null, after: number, limit: number
// columns: id: string, page: CitationNode[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS]->(c:Citation)
WHERE $roles IS NULL OR c.role IN $roles
WITH id, c
ORDER BY c.ordinal
WITH id, collect(c) AS every
WITH id, size(every) AS total, [c IN every WHERE c.ordinal > $after] AS rest
RETURN id, [c IN rest[..$limit] | c {.*}] AS page, total
