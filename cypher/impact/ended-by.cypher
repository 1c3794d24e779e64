// What documents end wholly by their own words, from when on, and how many citations in how many documents that makes stale.
// params: ids: string[]
// columns: id: string, target: DocumentNode, how: string, effectiveOn: string | null, documents: number, citations: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:REPLACES|REPEALS]->(old:Document)
WHERE r.statedBy = id AND r.confirmed AND r.scope = 'whole'
RETURN id, old {.*} AS target, type(r) AS how, r.effectiveOn AS effectiveOn,
       size([(old)<-[:CITES]-(other:Document) WHERE other.id <> id | other.id]) AS documents,
       size([(old)<-[:REFERS_TO {resolved: true}]-(c:Citation)<-[:HAS]-(other:Document) WHERE other.id <> id | c.id]) AS citations
ORDER BY id, target.id
