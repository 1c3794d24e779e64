// Which body took over from which, once by the registry and once by each edit that says so.
// params: rows: { from: string, to: string, properties: Record<string, Value> }[]
// columns:
// index: Agency.id
UNWIND $rows AS row
MATCH (a:Agency {id: row.from})
MATCH (b:Agency {id: row.to})
MERGE (a)-[r:SUCCEEDED_BY {id: row.properties.id}]->(b)
SET r = row.properties
