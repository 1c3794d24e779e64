// Resolved citations that print another day than the one that registry or own text give the document.
// params:
// columns: target: DocumentNode, citation: CitationNode, document: DocumentNode
// index: a scan of the documents that are known by themselves, then their citations
MATCH (t:Document)<-[:REFERS_TO {resolved: true}]-(c:Citation)<-[:HAS]-(d:Document)
WHERE t.issuedOn IS NOT NULL AND c.issuedOn IS NOT NULL
  AND ('registry' IN t.origins OR 'ingested' IN t.origins)
  AND NOT t.issuedOn STARTS WITH c.issuedOn AND NOT c.issuedOn STARTS WITH t.issuedOn
RETURN t {.*} AS target, c {.*} AS citation, d {.*} AS document
ORDER BY target.id, document.id, citation.ordinal
