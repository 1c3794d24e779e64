// Appends entries to the journal and gives them the next numbers. The counter's lock keeps entries of several processes in order.
// params: rows: { entry: Record<string, Value>; before: number }[], count: number
// columns: seq: number
// index: Meta.id
MERGE (m:Meta {id: 'cancu'})
SET m.journalSeq = coalesce(m.journalSeq, 0) + $count
WITH m
UNWIND $rows AS row
CREATE (e:JournalEntry)
SET e = row.entry, e.seq = m.journalSeq - $count + row.before + 1
RETURN DISTINCT m.journalSeq AS seq
