// One step towards what documents carry out: every edge that goes out, with its proof.
// params: ids: string[], kinds: string[], limit: number
// columns: edge: CarriesOutRow
// index: Document.id
UNWIND $ids AS id
MATCH (x:Document {id: id})-[r:CARRIES_OUT]->(d:Document)
WHERE r.how IN $kinds
RETURN r {.*, from: id, to: d.id} AS edge
ORDER BY edge.id
LIMIT $limit
