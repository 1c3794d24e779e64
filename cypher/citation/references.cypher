// What citations refer to: one document when resolved, the candidates when not, the best first.
// params: ids: string[]
// columns: id: string, documentId: string, score: number, why: string[], resolved: boolean, local: boolean
// index: Citation.id
UNWIND $ids AS id
MATCH (c:Citation {id: id})-[r:REFERS_TO]->(d:Document)
RETURN id, d.id AS documentId, r.score AS score, r.why AS why, r.resolved AS resolved, coalesce(d.local, false) AS local
ORDER BY id, score DESC, documentId
