// How many pieces of work there are.
// params:
// columns: assignments: number
// index: a scan of the assignments
MATCH (w:Assignment)
RETURN count(w) AS assignments
