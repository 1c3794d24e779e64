// The citations that edits settle, as their texts stand now; those that mean the same document elsewhere in the text among them.
// params: ids: string[]
// columns: id: string, citation: CitationNode
// index: Citation.settledBy
UNWIND $ids AS id
MATCH (c:Citation {settledBy: id})
RETURN id, c {.*} AS citation
ORDER BY id, citation.id
