// Whether anything still refers to documents.
// params: ids: string[]
// columns: id: string, origins: Origin[], cited: boolean
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d.origins AS origins, EXISTS { (d)<-[:REFERS_TO {resolved: true}]-() } AS cited
ORDER BY id
