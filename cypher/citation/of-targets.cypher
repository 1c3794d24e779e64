// The first citations that refer to each document, by citing document, after a place, and how many there are.
// params: ids: string[], roles: string[] | null, afterDocument: string, afterOrdinal: number, limit: number
// columns: id: string, page: { citation: CitationNode, documentId: string }[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[r:REFERS_TO {resolved: true}]-(c:Citation)<-[:HAS]-(citing:Document)
WHERE $roles IS NULL OR c.role IN $roles
WITH id, c, citing
ORDER BY citing.id, c.ordinal
WITH id, collect({citation: c {.*}, documentId: citing.id}) AS every
WITH id, size(every) AS total, [one IN every WHERE one.documentId > $afterDocument OR (one.documentId = $afterDocument AND one.citation.ordinal > $afterOrdinal)] AS rest
RETURN id, rest[..$limit] AS page, total
