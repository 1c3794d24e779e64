// A page of those who carry documents out, without any in between: the oldest first, after a place, each with its proofs, and how many there are.
// params: ids: string[], kinds: string[], afterOn: string, afterId: string, limit: number
// columns: id: string, page: { document: DocumentNode, proofs: CarriesOutRow[] }[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (x:Document {id: id})
CALL {
  WITH x
  MATCH (x)<-[r:CARRIES_OUT]-(d:Document)
  WHERE r.how IN $kinds AND d.id <> x.id
  RETURN count(DISTINCT d) AS total
}
CALL {
  WITH x
  MATCH (x)<-[r:CARRIES_OUT]-(d:Document)
  WHERE r.how IN $kinds AND d.id <> x.id
  WITH DISTINCT x, d, coalesce(d.issuedOn, '') AS issuedOn
  WHERE issuedOn > $afterOn OR (issuedOn = $afterOn AND d.id > $afterId)
  WITH x, d, issuedOn
  ORDER BY issuedOn, d.id
  LIMIT $limit
  MATCH (x)<-[r:CARRIES_OUT]-(d)
  WHERE r.how IN $kinds
  WITH d, issuedOn, collect(r {.*, from: d.id, to: x.id}) AS proofs
  ORDER BY issuedOn, d.id
  RETURN collect({document: d {.*}, proofs: proofs}) AS page
}
RETURN id, page, total
