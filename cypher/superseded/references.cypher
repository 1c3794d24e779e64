// Resolved citations of documents that a confirmed relation of whole scope replaced or repealed by a day, in order of the citing document and place in it.
// params: asOf: string, documentId: string | null, place: string | null, issuedFrom: string | null, issuedBefore: string | null, agencies: string[] | null, afterDocument: string, afterOrdinal: number, limit: number
// columns: document: DocumentNode, ordinal: number
// index: the label Ended, which marks documents that some confirmed relation ends
MATCH (old:Ended)<-[:REFERS_TO {resolved: true}]-(c:Citation)<-[:HAS]-(d:Document)
WHERE ($documentId IS NULL OR d.id = $documentId)
  AND ($place IS NULL OR d.place = $place OR d.place STARTS WITH $place + '/')
  AND ($issuedFrom IS NULL OR d.issuedOn + '-99-99' >= $issuedFrom)
  AND ($issuedBefore IS NULL OR d.issuedOn < $issuedBefore)
  AND ($agencies IS NULL OR EXISTS { (d)-[:ASSIGNS]->(:Assignment)-[:TO]->(a:Agency) WHERE a.id IN $agencies })
  AND (d.id > $afterDocument OR (d.id = $afterDocument AND c.ordinal > $afterOrdinal))
  AND EXISTS { (old)<-[r:REPLACES|REPEALS]-() WHERE r.confirmed AND r.scope = 'whole' AND r.effectiveOn <= $asOf }
WITH d, c.ordinal AS ordinal
ORDER BY d.id, ordinal
LIMIT $limit
RETURN d {.*} AS document, ordinal
ORDER BY document.id, ordinal
