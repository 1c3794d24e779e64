// The documents that were ingested, in order, after one.
// params: after: string, limit: number
// columns: id: string
// index: Document.id on Neo4j; a scan on Grafeo
MATCH (d:Document)
WHERE d.id > $after AND any(origin IN d.origins WHERE origin = 'ingested')
RETURN d.id AS id
ORDER BY id
LIMIT $limit
