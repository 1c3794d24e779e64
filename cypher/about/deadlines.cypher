// How many deadlines there are.
// params:
// columns: deadlines: number
// index: a scan of the deadlines
MATCH (l:Deadline)
RETURN count(l) AS deadlines
