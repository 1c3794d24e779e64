// Resolved citations of documents that a confirmed relation of whole scope replaced or repealed by a day, in order of the citing document and place in it.
// params: asOf: string, documentId: string | null, place: string | null, afterDocument: string, afterOrdinal: number, limit: number
// columns: citation: CitationNode, documentId: string, issuedOn: string | null, notAfter: string | null, target: DocumentNode, relations: RelationRow[]
// index: the label Ended, which marks documents that some confirmed relation ends
MATCH (old:Ended)<-[:REFERS_TO {resolved: true}]-(c:Citation)<-[:HAS]-(d:Document)
WHERE ($documentId IS NULL OR d.id = $documentId)
  AND ($place IS NULL OR d.place = $place OR d.place STARTS WITH $place + '/')
  AND (d.id > $afterDocument OR (d.id = $afterDocument AND c.ordinal > $afterOrdinal))
  AND EXISTS { (old)<-[r:REPLACES|REPEALS]-() WHERE r.confirmed AND r.scope = 'whole' AND r.effectiveOn <= $asOf }
WITH c, d, old
ORDER BY d.id, c.ordinal
LIMIT $limit
RETURN c {.*} AS citation, d.id AS documentId, d.issuedOn AS issuedOn, d.notAfter AS notAfter, old {.*} AS target,
       [(old)<-[r:REPLACES|REPEALS]-(new) WHERE r.confirmed AND r.scope = 'whole' AND r.effectiveOn <= $asOf | r {.*, type: type(r), other: new.id}] AS relations
ORDER BY documentId, citation.ordinal
