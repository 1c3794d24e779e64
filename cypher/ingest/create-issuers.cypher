// Creates who issued documents, once for each.
// params: rows: { from: string, to: string }[]
// columns:
// index: Document.id, Agency.id
UNWIND $rows AS row
MATCH (d:Document {id: row.from})
MATCH (a:Agency {id: row.to})
MERGE (d)-[:ISSUED_BY]->(a)
