// The documents that plans cite, and the bodies that issue and work.
UNWIND $documents AS row
MERGE (d:Document {id: row.id})
SET d += row
WITH count(*) AS made
UNWIND $agencies AS row
MERGE (a:Agency {id: row.id})
SET a += row
