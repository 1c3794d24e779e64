// Creates which citations stand in which piece of work.
// params: rows: { from: string, to: string }[]
// columns:
// index: Assignment.id, Citation.id
UNWIND $rows AS row
MATCH (a:Assignment {id: row.from})
MATCH (c:Citation {id: row.to})
CREATE (a)-[:MENTIONS]->(c)
