// Documents that share number, type and organ with a symbol, whatever their year and place. Local ones are nobody else's.
// params: keys: string[]
// columns: key: string, document: TargetNode
// index: Document.symbolKey
UNWIND $keys AS key
MATCH (d:Document {symbolKey: key})
WHERE NOT coalesce(d.local, false)
RETURN key, d {.id, .issuedOn, .issuer, .title, .term, .type} AS document
ORDER BY key, document.id
