// The edits that take edits or statements of relations out of force, or would if they were in force themselves.
// params: ids: string[]
// columns: id: string, edit: EditNode
// index: Edit.against
UNWIND $ids AS id
MATCH (e:Edit {against: id})
RETURN id, e {.*} AS edit
ORDER BY id, edit.id
