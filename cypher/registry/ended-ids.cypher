// The documents that are marked as ended.
// params:
// columns: id: string
// index: label scan
MATCH (d:Ended)
RETURN d.id AS id
ORDER BY id
