// What documents do to others: the first of these others after a place, with all that ties them, and how many there are.
// params: ids: string[], types: string[] | null, after: string, limit: number
// columns: id: string, page: LinkRow[], total: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:CITES|CARRIES_OUT|REPLACES|REPEALS|AMENDS|CORRECTS|CONTINUES|GUIDES|IMPLEMENTS|PROMULGATES|BASED_ON|CONSOLIDATES|SUSPENDS]->(o:Document)
WHERE ($types IS NULL OR type(r) IN $types)
  AND r.withdrawnBy IS NULL
  AND (type(r) <> 'CARRIES_OUT' OR r.how <> 'basis')
  AND o.id <> id
WITH id, o.id AS other, collect(DISTINCT type(r)) AS types, sum(coalesce(r.mentions, 0)) AS mentions,
     collect(DISTINCT CASE WHEN r.confirmed = false THEN null ELSE type(r) END) AS confirmed
WITH id, other, types, mentions, confirmed,
     CASE WHEN any(type IN types WHERE NOT type IN ['CITES', 'CARRIES_OUT']) THEN '0 '
          WHEN 'CARRIES_OUT' IN types THEN '1 '
          ELSE '2 ' END + other + ' 0' AS sortKey
ORDER BY sortKey
WITH id, collect({other: other, types: types, mentions: mentions, confirmed: confirmed, sortKey: sortKey}) AS every
WITH id, size(every) AS total, [one IN every WHERE one.sortKey > $after] AS rest
RETURN id, rest[..$limit] AS page, total
