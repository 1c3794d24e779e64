// Creates relations between documents. Cypher has no relationship type by parameter on both engines, hence a line a type.
// params: rows: { from: string, to: string, type: string, properties: Record<string, Value> }[]
// columns:
// index: Document.id
UNWIND $rows AS row
MATCH (a:Document {id: row.from})
MATCH (b:Document {id: row.to})
FOREACH (x IN CASE WHEN row.type = 'REPLACES' THEN [1] ELSE [] END | CREATE (a)-[r:REPLACES]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'REPEALS' THEN [1] ELSE [] END | CREATE (a)-[r:REPEALS]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'AMENDS' THEN [1] ELSE [] END | CREATE (a)-[r:AMENDS]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'CORRECTS' THEN [1] ELSE [] END | CREATE (a)-[r:CORRECTS]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'CONTINUES' THEN [1] ELSE [] END | CREATE (a)-[r:CONTINUES]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'GUIDES' THEN [1] ELSE [] END | CREATE (a)-[r:GUIDES]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'IMPLEMENTS' THEN [1] ELSE [] END | CREATE (a)-[r:IMPLEMENTS]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'PROMULGATES' THEN [1] ELSE [] END | CREATE (a)-[r:PROMULGATES]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'BASED_ON' THEN [1] ELSE [] END | CREATE (a)-[r:BASED_ON]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'CONSOLIDATES' THEN [1] ELSE [] END | CREATE (a)-[r:CONSOLIDATES]->(b) SET r = row.properties)
FOREACH (x IN CASE WHEN row.type = 'SUSPENDS' THEN [1] ELSE [] END | CREATE (a)-[r:SUSPENDS]->(b) SET r = row.properties)
