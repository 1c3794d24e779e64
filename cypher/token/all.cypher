// Every token that may be used, without the secret itself.
// params:
// columns: token: TokenNode
// index: label scan over a handful of nodes
MATCH (t:Token)
RETURN t {.*} AS token
ORDER BY token.name
