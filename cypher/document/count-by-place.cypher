// How many documents of each place there are, lower places apart.
// params:
// columns: place: string, documents: number
// index: a scan of the documents
MATCH (d:Document)
WHERE d.place IS NOT NULL
WITH d.place AS place, count(d) AS documents
RETURN place, documents
ORDER BY place
