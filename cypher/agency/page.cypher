// A page of bodies in order of their ids.
// params: place: string | null, kinds: string[] | null, terms: string[], hasWork: boolean | null, after: string, limit: number
// columns: agency: AgencyNode
// index: Agency.id on Neo4j; a scan on Grafeo
MATCH (a:Agency)
WHERE a.id > $after
  AND ($place IS NULL OR a.place = $place)
  AND ($kinds IS NULL OR a.kind IN $kinds)
  AND all(term IN $terms WHERE a.folded CONTAINS term)
  AND ($hasWork IS NULL OR $hasWork = EXISTS { (a)<-[:TO]-() })
WITH a
ORDER BY a.id
LIMIT $limit
RETURN a {.*} AS agency
ORDER BY agency.id
