// Where documents went whose id changed.
// params: ids: string[]
// columns: id: string, to: string
// index: Redirect.id
UNWIND $ids AS id
MATCH (r:Redirect {id: id})
RETURN id, r.to AS to
