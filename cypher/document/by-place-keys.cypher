// Documents of a place that share number, type and organ with a symbol, whatever their year. Local ones are nobody else's.
// params: keys: string[]
// columns: key: string, document: TargetNode
// index: Document.placeKey
UNWIND $keys AS key
MATCH (d:Document {placeKey: key})
WHERE NOT coalesce(d.local, false)
RETURN key, d {.id, .issuedOn, .issuer, .title, .term, .type} AS document
ORDER BY key, document.id
