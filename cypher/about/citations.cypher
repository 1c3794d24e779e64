// How many citations are resolved, ambiguous, unknown.
// params:
// columns: resolution: string, citations: number
// index: a scan of the citations
MATCH (c:Citation)
WITH c.resolution AS resolution, count(c) AS citations
RETURN resolution, citations
ORDER BY resolution
