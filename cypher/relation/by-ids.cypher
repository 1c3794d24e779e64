// The statements of relations, by their ids and the documents that act; one that is not there gives no row.
// params: rows: { from: string, id: string }[]
// columns: id: string, relation: RelationRow
// index: Document.id
UNWIND $rows AS row
MATCH (d:Document {id: row.from})-[r]->(other:Document)
WHERE r.id = row.id AND r.known IS NOT NULL
RETURN row.id AS id, r {.*, type: type(r), other: other.id} AS relation
