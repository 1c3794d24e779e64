// Removes whom documents were sent to and who issued them.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:SENT_TO|ISSUED_BY]->(:Agency)
DELETE r
