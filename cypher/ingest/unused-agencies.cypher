// Of some bodies those that nothing names any more, that are nobody's heir and that nothing is part of.
// params: ids: string[]
// columns: id: string
// index: Agency.id
UNWIND $ids AS id
MATCH (a:Agency {id: id})
WHERE NOT EXISTS { (a)<-[:TO|SENT_TO|ISSUED_BY]-() }
  AND NOT EXISTS { (a)<-[:SUCCEEDED_BY|PART_OF]-() }
RETURN id
ORDER BY id
