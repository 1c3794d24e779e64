// Documents by their ids; an id that is not there gives no row.
// params: ids: string[]
// columns: id: string, document: DocumentNode
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.*} AS document
