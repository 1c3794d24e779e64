// Removes the relations that the registry and curators state: those that no text does.
// params: ids: string[]
// columns:
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r]->(:Document)
WHERE r.statedBy IS NULL AND r.id IS NOT NULL
DELETE r
