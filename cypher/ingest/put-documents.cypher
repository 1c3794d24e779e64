// Creates or overwrites documents; properties that are not given go.
// params: rows: { id: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MERGE (d:Document {id: row.id})
SET d = row.properties
