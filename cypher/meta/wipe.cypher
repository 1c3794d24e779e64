// Removes some of what can be made again from the journal, and says how much it was; run until nothing is left.
// params: limit: number
// columns: removed: number
// index: label scans
MATCH (n)
WHERE n:Document OR n:Citation OR n:Agency OR n:Assignment OR n:Deadline OR n:Statement OR n:Edit OR n:Redirect
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(n) AS removed
