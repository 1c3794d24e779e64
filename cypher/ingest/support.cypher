// Whether anything still refers to documents.
// params: ids: string[]
// columns: id: string, cited: boolean
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, EXISTS { (d)<-[:REFERS_TO {resolved: true}]-() } AS cited
ORDER BY id
