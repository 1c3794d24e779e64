// Every citation of documents with what it refers to: what findings are made from.
// params: ids: string[]
// columns: id: string, citation: CitationNode, references: ReferenceRow[]
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:HAS]->(c:Citation)
RETURN id, c {.*} AS citation,
       [(c)-[r:REFERS_TO]->(t:Document) | {documentId: t.id, score: r.score, why: r.why, resolved: r.resolved, local: coalesce(t.local, false)}] AS references
ORDER BY id, citation.ordinal
