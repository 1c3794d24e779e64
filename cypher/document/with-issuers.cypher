// Documents by their ids, with the bodies that issued each; an id that is not there gives no row.
// params: ids: string[]
// columns: id: string, document: DocumentNode, issuers: AgencyNode[]
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.*} AS document, [(d)-[:ISSUED_BY]->(a:Agency) | a {.*}] AS issuers
