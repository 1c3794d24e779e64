// Removes bodies with every edge.
// params: ids: string[]
// columns:
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
DETACH DELETE a
