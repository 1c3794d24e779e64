// A page of ingested documents by id, after an id: those whose findings are asked for.
// params: documentId: string | null, place: string | null, issuedFrom: string | null, issuedBefore: string | null, agencies: string[] | null, after: string, limit: number
// columns: document: DocumentNode
// index: a scan of the documents that were ingested; a date known to the year or month counts where some day of it is in range, hence the nines
MATCH (d:Document)
WHERE d.id > $after
  AND 'ingested' IN d.origins
  AND ($documentId IS NULL OR d.id = $documentId)
  AND ($place IS NULL OR d.place = $place OR d.place STARTS WITH $place + '/')
  AND ($issuedFrom IS NULL OR d.issuedOn + '-99-99' >= $issuedFrom)
  AND ($issuedBefore IS NULL OR d.issuedOn < $issuedBefore)
  AND ($agencies IS NULL OR EXISTS { (d)-[:ASSIGNS]->(:Assignment)-[:TO]->(a:Agency) WHERE a.id IN $agencies })
WITH d
ORDER BY d.id
LIMIT $limit
RETURN d {.*} AS document
ORDER BY document.id
