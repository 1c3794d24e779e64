// Creates bodies, or sets what is known of them anew.
// params: rows: { id: string, properties: Record<string, Value> }[]
// columns:
// index: Agency.id
UNWIND $rows AS row
MERGE (a:Agency {id: row.id})
SET a = row.properties
