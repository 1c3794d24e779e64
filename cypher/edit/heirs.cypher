// Every edit that names the heir of a body.
// params:
// columns: edit: EditNode
// index: Edit.kind
MATCH (e:Edit {kind: 'name-heir'})
RETURN e {.*} AS edit
ORDER BY edit.id
