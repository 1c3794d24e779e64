// A page of deadlines: those with a day in order of it, then the recurring ones; a span of days keeps what may fall into it.
// params: documentId: string | null, agencyIds: string[] | null, dueFrom: string | null, dueBefore: string | null, recurring: boolean | null, after: string, before: string, limit: number
// columns: deadline: DeadlineNode
// index: Deadline.sortKey on Neo4j, which gives the order too; a scan on Grafeo
MATCH (l:Deadline)
WHERE l.sortKey > $after AND l.sortKey < $before
  AND ($documentId IS NULL OR l.documentId = $documentId)
  AND ($recurring IS NULL OR (l.recurrence IS NOT NULL) = $recurring)
  AND (l.recurrence IS NOT NULL
       OR (($dueFrom IS NULL OR l.until > $dueFrom) AND ($dueBefore IS NULL OR l.since < $dueBefore)))
  AND ($agencyIds IS NULL OR EXISTS { (l)<-[:DUE]-(:Assignment)-[:TO]->(a:Agency) WHERE a.id IN $agencyIds })
WITH l
ORDER BY l.sortKey
LIMIT $limit
RETURN l {.*} AS deadline
ORDER BY deadline.sortKey
