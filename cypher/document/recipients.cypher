// The known bodies that documents were sent to, with their place in the list.
// params: ids: string[]
// columns: id: string, ordinal: number, agency: AgencyNode
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:SENT_TO]->(a:Agency)
RETURN id, r.ordinal AS ordinal, a {.*} AS agency
ORDER BY id, ordinal, agency.id
