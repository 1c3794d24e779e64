// The documents that the registry put into the graph.
// params:
// columns: id: string
// index: a scan; run only when the registry changes
MATCH (d:Document)
WHERE any(origin IN d.origins WHERE origin = 'registry')
RETURN d.id AS id
ORDER BY id
