// Edits by their ids; an id that is not there gives no row.
// params: ids: string[]
// columns: id: string, edit: EditNode
// index: Edit.id
UNWIND $ids AS id
MATCH (e:Edit {id: id})
RETURN id, e {.*} AS edit
