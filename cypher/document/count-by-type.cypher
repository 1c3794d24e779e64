// How many documents of each type there are; null for those whose type nobody knows.
// params:
// columns: type: string | null, documents: number
// index: a scan of the documents
MATCH (d:Document)
WITH d.type AS type, count(d) AS documents
RETURN type, documents
ORDER BY type
