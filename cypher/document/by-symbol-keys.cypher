// Documents that share number, type and organ with a symbol, whatever their year and place. Local ones are nobody else's.
// params: keys: string[]
// columns: key: string, document: DocumentNode
// index: Document.symbolKey
UNWIND $keys AS key
MATCH (d:Document {symbolKey: key})
WHERE NOT coalesce(d.local, false)
RETURN key, d {.*} AS document
ORDER BY key, d.id
