// Of documents that a citation describes those where that citation still stands.
// params: rows: { id: string, citing: string, start: number }[]
// columns: id: string
// index: Document.id
UNWIND $rows AS row
MATCH (citing:Document {id: row.citing})-[:HAS]->(c:Citation {start: row.start})-[:REFERS_TO {stated: true}]->(d:Document {id: row.id})
RETURN row.id AS id
ORDER BY id
