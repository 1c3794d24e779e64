// Bodies by their ids; an id that is not there gives no row.
// params: ids: string[]
// columns: id: string, agency: AgencyNode
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
RETURN id, a {.*} AS agency
