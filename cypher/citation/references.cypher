// What citations refer to: one document when resolved, the candidates when not, the best first.
// params: ids: string[]
// columns: id: string, score: number, why: string[], resolved: boolean, document: DocumentNode
// index: Citation.id
UNWIND $ids AS id
MATCH (c:Citation {id: id})-[r:REFERS_TO]->(d:Document)
RETURN id, r.score AS score, r.why AS why, r.resolved AS resolved, d {.*} AS document
ORDER BY id, score DESC, d.id
