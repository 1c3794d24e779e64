// Every relation that bears on whether documents are in force: what others do to them.
// params: ids: string[]
// columns: id: string, relation: RelationRow
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[r:REPLACES|REPEALS|AMENDS|SUSPENDS|CORRECTS|CONTINUES]-(other:Document)
RETURN id, r {.*, type: type(r), other: other.id} AS relation
ORDER BY id, relation.id
