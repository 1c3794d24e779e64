// A page of edits, the latest first.
// params: kinds: string[] | null, author: string | null, about: string | null, inForce: boolean | null, beforeAt: string | null, beforeId: string | null, limit: number
// columns: edit: EditNode
// index: label scan
MATCH (e:Edit)
WHERE ($kinds IS NULL OR e.kind IN $kinds)
  AND ($author IS NULL OR e.author = $author)
  AND ($about IS NULL OR $about IN [e.from, e.to, e.citing, e.agency, e.heir])
  AND ($inForce IS NULL OR $inForce = (e.withdrawnBy IS NULL))
  AND ($beforeAt IS NULL OR e.at < $beforeAt OR (e.at = $beforeAt AND e.id < $beforeId))
RETURN e {.*} AS edit
ORDER BY edit.at DESC, edit.id DESC
LIMIT $limit
