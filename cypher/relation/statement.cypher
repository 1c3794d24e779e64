// The statement of a relation, by its id and the document that it goes out from.
// params: from: string, id: string
// columns: relation: RelationRow
// index: Document.id
MATCH (d:Document {id: $from})-[r]->(other:Document)
WHERE r.id = $id AND r.known IS NOT NULL
RETURN r {.*, type: type(r), other: other.id} AS relation
