// Creates curators' edits, or says anew what is out of force.
// params: rows: { id: string, properties: Record<string, Value> }[]
// columns:
// index: Edit.id
UNWIND $rows AS row
MERGE (e:Edit {id: row.id})
SET e = row.properties
