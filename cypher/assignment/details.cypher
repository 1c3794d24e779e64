// To whom work is given in which role, by when it is due and which citations stand in it.
// params: ids: string[]
// columns: id: string, addressees: { role: string, position: number, agency: AgencyNode }[], deadlines: DeadlineNode[], citations: CitationNode[]
// index: Assignment.id
UNWIND $ids AS id
MATCH (w:Assignment {id: id})
RETURN id,
       [(w)-[r:TO]->(a) | {role: r.role, position: r.position, agency: a {.*}}] AS addressees,
       [(w)-[:DUE]->(l) | l {.*}] AS deadlines,
       [(w)-[:MENTIONS]->(c) | c {.*}] AS citations
