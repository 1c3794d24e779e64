// Appends an entry to the journal and gives it the next number. The counter's lock keeps entries of several processes in order.
// params: entry: Record<string, Value>
// columns: seq: number
// index: Meta.id
MERGE (m:Meta {id: 'cancu'})
SET m.journalSeq = coalesce(m.journalSeq, 0) + 1
CREATE (e:JournalEntry)
SET e = $entry, e.seq = m.journalSeq
RETURN m.journalSeq AS seq
