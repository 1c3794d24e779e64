// Keeps a new token; its name has to be free.
// params: properties: Record<string, Value>
// columns:
// index: Token.name
CREATE (t:Token)
SET t = $properties
