// The first pieces of work given to each body, by document and place in it, and how many there are.
// params: ids: string[], roles: string[] | null, after: string, limit: number
// columns: id: string, page: { assignment: AssignmentNode, document: DocumentNode }[], total: number
// index: Agency.id, Document.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
CALL {
  WITH a
  MATCH (a)<-[r:TO]-(w:Assignment)
  WHERE $roles IS NULL OR r.role IN $roles
  RETURN collect(DISTINCT w) AS every
}
CALL {
  WITH every
  UNWIND every AS w
  WITH w
  WHERE w.sortKey > $after
  WITH w
  ORDER BY w.sortKey
  LIMIT $limit
  MATCH (d:Document {id: w.documentId})
  WITH w, d
  ORDER BY w.sortKey
  RETURN collect({assignment: w {.*}, document: d {.*}}) AS page
}
RETURN id, page, size(every) AS total
