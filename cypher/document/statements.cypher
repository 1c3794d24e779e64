// What the registry says of documents, one row a source.
// params: ids: string[]
// columns: id: string, statement: StatementNode
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:STATED]->(s:Statement)
RETURN id, s {.*} AS statement
ORDER BY id, s.ordinal
