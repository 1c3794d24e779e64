// Ingested documents with mentions that are not identified by their own text and that may mean a document of these keys.
// params: keys: string[]
// columns: id: string
// index: Citation.openKey
UNWIND $keys AS key
MATCH (c:Citation {openKey: key})<-[:HAS]-(d:Document)
RETURN DISTINCT d.id AS id
ORDER BY id
