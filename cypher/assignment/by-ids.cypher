// Pieces of work by their ids.
// params: ids: string[]
// columns: id: string, assignment: AssignmentNode
// index: Assignment.id
UNWIND $ids AS id
MATCH (w:Assignment {id: id})
RETURN id, w {.*} AS assignment
