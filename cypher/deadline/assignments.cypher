// The pieces of work that deadlines close.
// params: ids: string[]
// columns: id: string, assignment: AssignmentNode
// index: Deadline.id
UNWIND $ids AS id
MATCH (l:Deadline {id: id})<-[:DUE]-(w:Assignment)
RETURN id, w {.*} AS assignment
ORDER BY id, assignment.ordinal
