// The first citations of each document in text order, after an ordinal, with what each refers to, and how many there are; and the
// document itself, with the bodies that issued it.
// params: ids: string[], roles: string[] | null, after: number, limit: number
// columns: id: string, page: { citation: CitationNode, references: ReferenceRow[] }[], total: number, document: DocumentNode, issuers: AgencyNode[]
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
CALL {
  WITH d
  MATCH (d)-[:HAS]->(c:Citation)
  WHERE $roles IS NULL OR c.role IN $roles
  RETURN count(c) AS total
}
CALL {
  WITH d
  MATCH (d)-[:HAS]->(c:Citation)
  WHERE c.ordinal > $after AND ($roles IS NULL OR c.role IN $roles)
  WITH c
  ORDER BY c.ordinal
  LIMIT $limit
  RETURN collect({
    citation: c {.*},
    references: [(c)-[r:REFERS_TO]->(t:Document) | {documentId: t.id, score: r.score, why: r.why, resolved: r.resolved, local: coalesce(t.local, false)}]
  }) AS page
}
RETURN id, page, total, d {.*} AS document, [(d)-[:ISSUED_BY]->(a:Agency) | a {.*}] AS issuers
