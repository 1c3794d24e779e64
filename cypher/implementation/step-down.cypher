// One step towards those who carry documents out: every edge that comes in, with its proof.
// params: ids: string[], kinds: string[], limit: number
// columns: edge: CarriesOutRow
// index: Document.id
UNWIND $ids AS id
MATCH (x:Document {id: id})<-[r:CARRIES_OUT]-(d:Document)
WHERE r.how IN $kinds
RETURN r {.*, from: d.id, to: id} AS edge
ORDER BY edge.id
LIMIT $limit
