// The bodies that issued documents.
// params: ids: string[]
// columns: id: string, agency: AgencyNode
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ISSUED_BY]->(a:Agency)
RETURN id, a {.*} AS agency
ORDER BY id, agency.id
