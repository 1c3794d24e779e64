// An original by the hash of its content, as base64.
// params: id: string
// columns: content: string
// index: Original.id
MATCH (o:Original {id: $id})
RETURN o.content AS content
