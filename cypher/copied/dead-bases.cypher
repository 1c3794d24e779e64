// Citations of what had been replaced or repealed as a whole by the day on which the citing document was issued, where that prints a full day; what reports on it, or stands in a title, is left out.
// params: asOf: string
// columns: target: DocumentNode, citation: CitationNode, document: DocumentNode
// index: the label Ended, which marks documents that some confirmed relation ends
MATCH (t:Ended)<-[:REFERS_TO {resolved: true}]-(c:Citation)<-[:HAS]-(d:Document)
WHERE size(d.issuedOn) = 10 AND c.effect IS NULL AND NOT c.role IN ['nested', 'report']
  AND EXISTS { (t)<-[r:REPLACES|REPEALS]-(by:Document) WHERE r.confirmed AND r.scope = 'whole' AND size(r.effectiveOn) = 10 AND r.effectiveOn <= d.issuedOn AND r.effectiveOn <= $asOf AND by.id <> d.id }
RETURN t {.*} AS target, c {.*} AS citation, d {.*} AS document
ORDER BY target.id, document.id, citation.ordinal
