// The first citations that refer to each document, by citing document, after a place, and how many there are.
// params: ids: string[], roles: string[] | null, afterDocument: string, afterOrdinal: number, limit: number
// columns: id: string, page: { citation: CitationNode, document: DocumentNode }[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL {
  WITH d
  MATCH (d)<-[:REFERS_TO {resolved: true}]-(c:Citation)
  WHERE $roles IS NULL OR c.role IN $roles
  RETURN count(c) AS total
}
CALL {
  WITH d
  MATCH (d)<-[:REFERS_TO {resolved: true}]-(c:Citation)<-[:HAS]-(citing:Document)
  WHERE ($roles IS NULL OR c.role IN $roles)
    AND (citing.id > $afterDocument OR (citing.id = $afterDocument AND c.ordinal > $afterOrdinal))
  WITH c, citing
  ORDER BY citing.id, c.ordinal
  LIMIT $limit
  RETURN collect({citation: c {.*}, document: citing {.*}}) AS page
}
RETURN id, page, total
