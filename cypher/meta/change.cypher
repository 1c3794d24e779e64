// Marks the graph as another one than before: what was kept of its answers counts no more.
// params: version: string
// columns:
// index: Meta.id
MERGE (m:Meta {id: 'cancu'})
SET m.version = $version
