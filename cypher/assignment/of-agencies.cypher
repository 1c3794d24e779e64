// The first pieces of work given to each body, by document and place in it, and how many there are.
// params: ids: string[], roles: string[] | null, after: string, limit: number
// columns: id: string, page: { assignment: AssignmentNode, document: DocumentNode }[], total: number
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
CALL {
  WITH a
  MATCH (a)<-[r:TO]-(w:Assignment)
  WHERE $roles IS NULL OR r.role IN $roles
  RETURN count(DISTINCT w) AS total
}
CALL {
  WITH a
  MATCH (a)<-[r:TO]-(w:Assignment)
  WHERE ($roles IS NULL OR r.role IN $roles) AND w.sortKey > $after
  WITH DISTINCT w, w.sortKey AS sortKey
  ORDER BY sortKey
  LIMIT $limit
  MATCH (w)<-[:ASSIGNS]-(d:Document)
  WITH w, d
  ORDER BY w.sortKey
  RETURN collect({assignment: w {.*}, document: d {.*}}) AS page
}
RETURN id, page, total
