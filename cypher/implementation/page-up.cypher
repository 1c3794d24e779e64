// A page of what documents carry out, without any in between: the oldest first, after a place, and how many there are.
// params: ids: string[], kinds: string[], afterOn: string, afterId: string, limit: number
// columns: id: string, page: DocumentNode[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (x:Document {id: id})
CALL {
  WITH x
  MATCH (x)-[r:CARRIES_OUT]->(d:Document)
  WHERE r.how IN $kinds AND d <> x
  RETURN collect(DISTINCT d) AS every
}
CALL {
  WITH every
  UNWIND every AS d
  WITH d, coalesce(d.issuedOn, '') AS issuedOn
  WHERE issuedOn > $afterOn OR (issuedOn = $afterOn AND d.id > $afterId)
  WITH d, issuedOn
  ORDER BY issuedOn, d.id
  LIMIT $limit
  RETURN collect(d {.*}) AS page
}
RETURN id, page, size(every) AS total
