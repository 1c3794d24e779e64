// The bodies that took over from these, that these took over from, and that these are part of.
// params: ids: string[]
// columns: id: string, heirs: SuccessionRow[], predecessors: SuccessionRow[], wholes: string[]
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN id,
       [(a)-[r:SUCCEEDED_BY]->(b) | r {.*, other: b.id}] AS heirs,
       [(a)<-[r:SUCCEEDED_BY]-(b) | r {.*, other: b.id}] AS predecessors,
       [(a)-[:PART_OF]->(b) | b.id] AS wholes
