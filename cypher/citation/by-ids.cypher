// Citations by their ids, with the document that holds them.
// params: ids: string[]
// columns: id: string, citation: CitationNode, documentId: string
// index: Citation.id
UNWIND $ids AS id
MATCH (c:Citation {id: id})<-[:HAS]-(d:Document)
RETURN id, c {.*} AS citation, d.id AS documentId
