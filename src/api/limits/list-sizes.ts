/**
 * How long lists without `first` are taken to be, where that is more or less than usual. More than is found in the documents
 * we know; not more than their resolvers give, where those have an end.
 */
export const LIST_SIZES: ReadonlyMap<string, number> = new Map([
  // at most fifty are given
  ['AmbiguousLookup.candidates', 50],
  ['CheckReport.citations', 100],
  ['CheckReport.findings', 100],
  ['CheckReport.notJudged', 100],
  ['CopiedError.citations', 100],
  ['Document.agencies', 50],
  ['Document.deadlines', 50],
  ['Document.findings', 50],
  ['Document.recipients', 50],
  // a search goes at most twenty deep
  ['Impact.depths', 20],
  // all hops of all ways together: ten ways of six hops
  ['ImplementerEdge.paths', 60],
  ['ImplementationHop.spans', 2],
  // all hops of all paths together: twenty paths of six hops; a hop has a link each way at most
  ['Paths.shortest', 120],
  ['PathHop.links', 2],
  // what the registry knows
  ['Query.documentKinds', 50],
  ['Query.places', 100],
  ['About.accuracy', 4],
  ['Accuracy.measures', 20],
  ['RegistrySummary.sources', 100],
  ['Relation.spans', 2],
]);

/**
 * Fields that are so many nodes' work, beside what is below them: a text is read again from its file, a report is made anew, a
 * search for paths goes through many documents.
 */
export const FIELD_COSTS: ReadonlyMap<string, number> = new Map([
  ['Document.text', 2000],
  ['Document.paths', 2000],
  ['CheckReport.as', 2000],
]);

/** All other lists without `first`. */
export const USUAL_LIST_SIZE = 10;
