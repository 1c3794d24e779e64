// Keeps originals under the hashes of their contents.
// params: rows: { id: string; content: string }[]
// columns:
// index: Original.id
UNWIND $rows AS row
MERGE (o:Original {id: row.id})
SET o.content = row.content
