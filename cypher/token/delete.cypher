// Removes a token, and says how many were there.
// params: name: string
// columns: removed: number
// index: Token.name
MATCH (t:Token {name: $name})
DELETE t
RETURN count(t) AS removed
