// The first citations that refer to each document, by citing document, after a place, and how many there are. The id of a citation begins with its document's, so that only those of the page are followed there.
// params: ids: string[], roles: string[] | null, afterDocument: string, afterOrdinal: number, limit: number
// columns: id: string, page: { citation: CitationNode, document: DocumentNode }[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL {
  WITH d
  MATCH (d)<-[:REFERS_TO {resolved: true}]-(c:Citation)
  WHERE $roles IS NULL OR c.role IN $roles
  RETURN collect(c) AS every
}
CALL {
  WITH every
  UNWIND every AS c
  WITH c, split(c.id, '#')[0] AS owner
  WHERE owner > $afterDocument OR (owner = $afterDocument AND c.ordinal > $afterOrdinal)
  WITH c, owner
  ORDER BY owner, c.ordinal
  LIMIT $limit
  MATCH (citing:Document {id: owner})
  WITH c, citing
  ORDER BY citing.id, c.ordinal
  RETURN collect({citation: c {.*}, document: citing {.*}}) AS page
}
RETURN id, page, size(every) AS total
