// Keeps an original under the hash of its content.
// params: id: string, content: string
// columns:
// index: Original.id
MERGE (o:Original {id: $id})
SET o.content = $content
