// Says anew where the knowledge of documents comes from.
// params: rows: { id: string, origins: string[] }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MATCH (d:Document {id: row.id})
SET d.origins = row.origins
