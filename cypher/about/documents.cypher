// How many documents there are, and how many of them were read.
// params:
// columns: documents: number, read: number
// index: a scan of the documents
MATCH (d:Document)
RETURN count(d) AS documents, sum(CASE WHEN 'ingested' IN d.origins THEN 1 ELSE 0 END) AS read
