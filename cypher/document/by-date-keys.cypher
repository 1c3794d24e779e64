// Documents of a type and an exact day.
// params: keys: string[]
// columns: key: string, document: TargetNode
// index: Document.dateKey
UNWIND $keys AS key
MATCH (d:Document {dateKey: key})
WHERE NOT coalesce(d.local, false)
RETURN key, d {.id, .issuedOn, .issuer, .title, .term, .type} AS document
ORDER BY key, document.id
