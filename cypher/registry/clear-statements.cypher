// Removes what the registry says of documents.
// params:
// columns:
// index: label scan
MATCH (s:Statement)
DETACH DELETE s
