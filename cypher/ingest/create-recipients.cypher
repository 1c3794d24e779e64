// Creates whom documents were sent to.
// params: rows: { from: string, to: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id, Agency.id
UNWIND $rows AS row
MATCH (d:Document {id: row.from})
MATCH (a:Agency {id: row.to})
CREATE (d)-[r:SENT_TO]->(a)
SET r = row.properties
