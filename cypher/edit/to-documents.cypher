// The edits that assert what is done to documents, or settle that citations refer to them.
// params: ids: string[]
// columns: id: string, edit: EditNode
// index: Edit.to
UNWIND $ids AS id
MATCH (e:Edit {to: id})
WHERE e.kind IN ['assert-relation', 'settle-citation']
RETURN id, e {.*} AS edit
ORDER BY id, edit.id
