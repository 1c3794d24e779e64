// Relations of one type that come in to documents, after a place, and how many there are.
// params: ids: string[], type: string, after: string, limit: number
// columns: id: string, page: RelationRow[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})<-[r:REPLACES|REPEALS|AMENDS|CORRECTS|CONTINUES|GUIDES|IMPLEMENTS|PROMULGATES|BASED_ON|CONSOLIDATES|SUSPENDS]-(other:Document)
WHERE type(r) = $type
WITH id, r {.*, type: type(r), other: other.id} AS relation
ORDER BY relation.id
WITH id, collect(relation) AS every
WITH id, size(every) AS total, [one IN every WHERE one.id > $after] AS rest
RETURN id, rest[..$limit] AS page, total
