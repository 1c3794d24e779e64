// The journal after an entry, in order.
// params: after: number, limit: number
// columns: entry: JournalEntry
// index: JournalEntry.seq
MATCH (e:JournalEntry)
WHERE e.seq > $after
RETURN e {.*} AS entry
ORDER BY entry.seq
LIMIT $limit
