// The edits that assert what documents do to others.
// params: ids: string[]
// columns: id: string, edit: EditNode
// index: Edit.from
UNWIND $ids AS id
MATCH (e:Edit {from: id})
WHERE e.kind = 'assert-relation'
RETURN id, e {.*} AS edit
ORDER BY id, edit.id
