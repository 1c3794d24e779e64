// The heirs of bodies and what they are part of.
// params: ids: string[]
// columns: id: string
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})-[:SUCCEEDED_BY|PART_OF]->(b:Agency)
RETURN DISTINCT b.id AS id
ORDER BY id
