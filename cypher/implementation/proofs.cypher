// The edges between pairs of documents along which one carries out the other, each with its proof.
// params: pairs: { from: string, to: string }[], kinds: string[]
// columns: edge: CarriesOutRow
// index: Document.id
UNWIND $pairs AS pair
MATCH (a:Document {id: pair.from})-[r:CARRIES_OUT]->(b:Document {id: pair.to})
WHERE r.how IN $kinds
RETURN r {.*, from: pair.from, to: pair.to} AS edge
ORDER BY edge.id
