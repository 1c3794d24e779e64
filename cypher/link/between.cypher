// All that ties pairs of documents: what the first does to the other, as one row.
// params: pairs: { from: string, to: string }[], types: string[] | null
// columns: from: string, to: string, types: string[], mentions: number, confirmed: string[]
// index: Document.id
UNWIND $pairs AS pair
MATCH (d:Document {id: pair.from})-[r:CITES|CARRIES_OUT|REPLACES|REPEALS|AMENDS|CORRECTS|CONTINUES|GUIDES|IMPLEMENTS|PROMULGATES|BASED_ON|CONSOLIDATES|SUSPENDS]->(o:Document {id: pair.to})
WHERE ($types IS NULL OR type(r) IN $types)
  AND r.withdrawnBy IS NULL
  AND (type(r) <> 'CARRIES_OUT' OR r.how <> 'basis')
WITH pair.from AS from, pair.to AS to, collect(DISTINCT type(r)) AS types, sum(coalesce(r.mentions, 0)) AS mentions,
     collect(DISTINCT CASE WHEN r.confirmed = false THEN null ELSE type(r) END) AS confirmed
RETURN from, to, types, mentions, confirmed
ORDER BY from, to
