// A page of edits in order of their ids, each with the edges that go out from it.
// params: after: string, limit: number
// columns: node: Record<string, Value>, edges: { type: string, to: string, properties: Record<string, Value> }[]
// index: Edit.id on Neo4j; a scan on Grafeo
MATCH (n:Edit)
WHERE n.id > $after
WITH n
ORDER BY n.id
LIMIT $limit
RETURN n {.*} AS node, [(n)-[r]->(m) | {type: type(r), to: m.id, properties: properties(r)}] AS edges
ORDER BY node.id
