// Which body took over from which.
// params: rows: { from: string, to: string, properties: Record<string, Value> }[]
// columns:
// index: Agency.id
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
MERGE (a)-[r:SUCCEEDED_BY]->(b)
SET r = row.properties
