// The migrations that were applied.
// params:
// columns: id: string, checksum: string
// index: label scan over a handful of nodes
MATCH (m:Migration)
RETURN m.id AS id, m.checksum AS checksum
ORDER BY id
