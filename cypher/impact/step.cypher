// Who rests on documents: every resolved citation of them, with its document and the work that it stands in; what ends them rests on nothing of theirs.
// params: ids: string[], roles: string[] | null, limit: number
// columns: target: string, citation: CitationNode, document: DocumentNode, assignments: AssignmentNode[]
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[:REFERS_TO {resolved: true}]-(c:Citation)<-[:HAS]-(citing:Document)
WHERE ($roles IS NULL OR c.role IN $roles)
  AND NOT coalesce(c.effect, '') IN ['replaces', 'repeals']
WITH id, c, citing
ORDER BY id, citing.id, c.ordinal
LIMIT $limit
RETURN id AS target, c {.*} AS citation, citing {.*} AS document, [(w:Assignment)-[:MENTIONS]->(c) | w {.*}] AS assignments
ORDER BY target, document.id, citation.ordinal
