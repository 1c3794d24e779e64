// Notes that a migration was applied.
// params: id: string, checksum: string
// columns:
// index: label scan over a handful of nodes
MERGE (m:Migration {id: $id})
SET m.checksum = $checksum
