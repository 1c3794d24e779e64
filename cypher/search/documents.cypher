// Documents whose folded text has words beginning with every term: exact symbols first, then symbols and titles that begin so, then the rest, newest first.
// params: query: string, rarest: string, terms: string[], types: string[] | null, place: string | null, issuedFrom: string | null, issuedBefore: string | null, origins: string[] | null, issuers: string[] | null, afterRank: number, afterOn: string, afterId: string, limit: number
// columns: rank: number, document: DocumentNode
// index: the text index on Document.folded on Neo4j; a scan on Grafeo
MATCH (d:Document)
WHERE d.folded CONTAINS $rarest AND all(term IN $terms WHERE d.folded CONTAINS term)
  AND ($types IS NULL OR d.type IN $types)
  AND ($place IS NULL OR d.place = $place OR d.place STARTS WITH $place + '/')
  AND ($issuedFrom IS NULL OR d.issuedOn + '-99-99' >= $issuedFrom)
  AND ($issuedBefore IS NULL OR d.issuedOn < $issuedBefore)
  AND ($origins IS NULL OR any(origin IN d.origins WHERE origin IN $origins))
  AND ($issuers IS NULL OR EXISTS { (d)-[:ISSUED_BY]->(a:Agency) WHERE a.id IN $issuers })
WITH d, coalesce(d.issuedOn, '') AS issuedOn,
     CASE WHEN d.symbolFolded = $query THEN 0
          WHEN d.symbolFolded STARTS WITH $query THEN 1
          WHEN d.titleFolded STARTS WITH $query THEN 2
          WHEN d.titleFolded CONTAINS $query THEN 3
          ELSE 4 END AS rank
WHERE rank > $afterRank
   OR (rank = $afterRank AND (issuedOn < $afterOn OR (issuedOn = $afterOn AND d.id > $afterId)))
WITH rank, d, issuedOn
ORDER BY rank, issuedOn DESC, d.id
LIMIT $limit
RETURN rank, d {.*} AS document
ORDER BY rank, issuedOn DESC, d.id
