// Bodies with those that took over from them, that they took over from, and that they are part of; in `others` each of these as it is.
// params: ids: string[]
// columns: id: string, agency: AgencyNode, heirs: SuccessionRow[], predecessors: SuccessionRow[], wholes: AgencyNode[], others: AgencyNode[]
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN id, a {.*} AS agency,
       [(a)-[r:SUCCEEDED_BY]->(b) | r {.*, other: b.id}] AS heirs,
       [(a)<-[r:SUCCEEDED_BY]-(b) | r {.*, other: b.id}] AS predecessors,
       [(a)-[:PART_OF]->(b) | b {.*}] AS wholes,
       [(a)-[:SUCCEEDED_BY]-(b) | b {.*}] AS others
