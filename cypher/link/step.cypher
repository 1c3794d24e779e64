// One step from documents to all that they are tied to, whichever of the two it is that names the other.
// params: ids: string[], types: string[] | null, limit: number
// columns: near: string, far: string
// index: Document.id
UNWIND $ids AS near
MATCH (d:Document {id: near})-[r:CITES|CARRIES_OUT|REPLACES|REPEALS|AMENDS|CORRECTS|CONTINUES|GUIDES|IMPLEMENTS|PROMULGATES|BASED_ON|CONSOLIDATES|SUSPENDS]-(o:Document)
WHERE ($types IS NULL OR type(r) IN $types)
  AND r.withdrawnBy IS NULL
  AND (type(r) <> 'CARRIES_OUT' OR r.how <> 'basis')
  AND o.id <> near
WITH DISTINCT near, o.id AS far
RETURN near, far
ORDER BY near, far
LIMIT $limit
