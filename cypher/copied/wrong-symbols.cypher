// Resolved citations whose printed symbol is not the right one.
// params:
// columns: target: DocumentNode, citation: CitationNode, document: DocumentNode
// index: a scan of the citations
MATCH (c:Citation)
WHERE c.printedSymbol IS NOT NULL AND size(c.repairs) > 0
MATCH (d:Document)-[:HAS]->(c)-[:REFERS_TO {resolved: true}]->(t:Document)
RETURN t {.*} AS target, c {.*} AS citation, d {.*} AS document
ORDER BY target.id, document.id, citation.ordinal
