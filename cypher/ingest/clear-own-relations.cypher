// Removes what documents do and carry out by their own text, and the edges that count what they cite.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r]->(:Document)
WHERE r.statedBy = id OR type(r) = 'CITES'
DELETE r
