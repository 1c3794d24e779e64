// Bodies with those that took over from them.
// params: ids: string[]
// columns: id: string, agency: AgencyNode, heirs: SuccessionRow[]
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN id, a {.*} AS agency, [(a)-[r:SUCCEEDED_BY]->(b:Agency) | r {.*, other: b.id}] AS heirs
