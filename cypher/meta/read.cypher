// What the store knows of itself; no row in a store that nothing was written to.
// params:
// columns: meta: MetaNode
// index: Meta.id
MATCH (m:Meta {id: 'cancu'})
RETURN m {.*} AS meta
