// Which body is part of which.
// params: rows: { from: string, to: string }[]
// columns:
// index: Agency.id
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
MERGE (a)-[:PART_OF]->(b)
