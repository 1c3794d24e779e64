// A page of documents, newest first, after a place given by day and id.
// params: types: string[] | null, place: string | null, issuedFrom: string | null, issuedBefore: string | null, origins: string[] | null, issuers: string[] | null, afterOn: string | null, afterId: string | null, limit: number
// columns: document: DocumentNode
// index: a scan; a date known to the year or month counts where some day of it is in range, hence the nines
MATCH (d:Document)
WHERE ($types IS NULL OR d.type IN $types)
  AND ($place IS NULL OR d.place = $place OR d.place STARTS WITH $place + '/')
  AND ($issuedFrom IS NULL OR d.issuedOn + '-99-99' >= $issuedFrom)
  AND ($issuedBefore IS NULL OR d.issuedOn < $issuedBefore)
  AND ($origins IS NULL OR any(origin IN d.origins WHERE origin IN $origins))
  AND ($issuers IS NULL OR EXISTS { (d)-[:ISSUED_BY]->(a:Agency) WHERE a.id IN $issuers })
WITH d, coalesce(d.issuedOn, '') AS issuedOn
WHERE $afterId IS NULL OR issuedOn < $afterOn OR (issuedOn = $afterOn AND d.id > $afterId)
WITH d, issuedOn
ORDER BY issuedOn DESC, d.id
LIMIT $limit
RETURN d {.*} AS document
ORDER BY issuedOn DESC, d.id
