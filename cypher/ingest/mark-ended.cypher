// Marks the documents that some confirmed relation of whole scope ends, and unmarks the others.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
REMOVE d:Ended
WITH d
WHERE EXISTS { (d)<-[r:REPLACES|REPEALS]-() WHERE r.confirmed AND r.scope = 'whole' }
SET d:Ended
