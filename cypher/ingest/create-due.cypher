// Creates by when work is due.
// params: rows: { from: string, to: string }[]
// columns:
// index: Assignment.id, Deadline.id
UNWIND $rows AS row
MATCH (a:Assignment {id: row.from})
MATCH (l:Deadline {id: row.to})
CREATE (a)-[:DUE]->(l)
