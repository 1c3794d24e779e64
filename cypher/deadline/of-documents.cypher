// The deadlines that documents set, in text order.
// params: ids: string[]
// columns: id: string, deadline: DeadlineNode
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:SETS]->(l:Deadline)
RETURN id, l {.*} AS deadline
ORDER BY id, deadline.ordinal
