// The citation in whose title or description each of these stands.
// params: ids: string[]
// columns: id: string, relation: string | null, parent: CitationNode, documentId: string
// index: Citation.id
UNWIND $ids AS id
MATCH (c:Citation {id: id})-[r:INSIDE]->(p:Citation)<-[:HAS]-(d:Document)
RETURN id, r.relation AS relation, p {.*} AS parent, d.id AS documentId
