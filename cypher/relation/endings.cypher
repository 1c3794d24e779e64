// What documents replace or repeal by relations that nobody has withdrawn.
// params: ids: string[]
// columns: id: string, relation: RelationRow
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:REPLACES|REPEALS]->(other:Document)
WHERE r.withdrawnBy IS NULL
RETURN id, r {.*, type: type(r), other: other.id} AS relation
ORDER BY id, relation.id
