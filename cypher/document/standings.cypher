// What is known of documents that tells whether they are in force: what others do to them, what they detail, and what each source says of them. Nobody claims a withdrawn relation any more.
// params: ids: string[]
// columns: id: string, document: DocumentNode, relations: RelationRow[], details: RelationRow[], statements: StatementNode[]
// index: Document.id
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN id, d {.*} AS document,
       [(d)<-[r:REPLACES|REPEALS|AMENDS|SUSPENDS|CORRECTS|CONTINUES]-(other:Document) WHERE r.withdrawnBy IS NULL | r {.*, type: type(r), other: other.id}] AS relations,
       [(d)-[g:GUIDES]->(parent:Document) WHERE g.withdrawnBy IS NULL | g {.*, type: type(g), other: parent.id}] AS details,
       [(d)-[:STATED]->(s:Statement) | s {.*}] AS statements
