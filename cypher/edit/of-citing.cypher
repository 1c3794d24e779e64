// The edits in force that settle citations of documents.
// params: ids: string[]
// columns: id: string, edit: EditNode
// index: Edit.citing
UNWIND $ids AS id
MATCH (e:Edit {citing: id})
WHERE e.withdrawnBy IS NULL
RETURN id, e {.*} AS edit
ORDER BY id, edit.id
