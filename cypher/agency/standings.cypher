// Bodies with those that took over from them; nobody claims a withdrawn succession any more.
// params: ids: string[]
// columns: id: string, agency: AgencyNode, heirs: SuccessionRow[]
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN id, a {.*} AS agency, [(a)-[r:SUCCEEDED_BY]->(b:Agency) WHERE r.withdrawnBy IS NULL | r {.*, other: b.id}] AS heirs
