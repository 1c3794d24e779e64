// How documents stand in the graph: citations they hold, resolved ones, mentions of them.
// params: ids: string[]
// columns: id: string, citations: number, citedBy: number
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, COUNT { (d)-[:HAS]->() } AS citations, COUNT { (d)<-[:REFERS_TO {resolved: true}]-() } AS citedBy
