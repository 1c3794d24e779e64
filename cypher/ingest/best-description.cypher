// Of the citations that state a document's identity the one that describes it best: with title, with issuer, first by place.
// params: ids: string[]
// columns: id: string, citation: CitationNode, documentId: string
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:REFERS_TO {stated: true}]-(c:Citation)<-[:HAS]-(citing:Document)
WITH id, c, citing
ORDER BY id, CASE WHEN c.title IS NULL THEN 1 ELSE 0 END, CASE WHEN c.issuer IS NULL THEN 1 ELSE 0 END, citing.id, c.start
WITH id, collect({citation: c {.*}, documentId: citing.id}) AS every
RETURN id, every[0].citation AS citation, every[0].documentId AS documentId
ORDER BY id
