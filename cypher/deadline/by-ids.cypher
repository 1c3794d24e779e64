// Deadlines by their ids.
// params: ids: string[]
// columns: id: string, deadline: DeadlineNode
// index: Deadline.id
UNWIND $ids AS id
MATCH (l:Deadline {id: id})
RETURN id, l {.*} AS deadline
