import type { ExtractedCitation } from '../extraction/extraction.js';
import type { Registry } from '../registry/registry.js';
import { foldWords } from '../text/fold.js';
import type { Span } from '../text/span.js';
import type { Gold } from './gold.js';
import { contradiction, parseGoldKey } from './gold-key.js';
import { isFull, pairUp, type FullPair, type Pair } from './pairs.js';

/** What became of the gold mentions of a document, and of what was read beside them, in the order in which it is printed. */
export const resolutionMeanings = {
  mentions: 'gold mentions',
  resolved: 'found, with a `documentId`',
  right: 'of these: nothing in the id contradicts the gold',
  wrong: 'of these: another document than the gold’s is asserted',
  open: 'of these: the gold leaves number, place or year open, so that nobody can say',
  candidates: 'found, without id, with candidates',
  'right among': 'of these: one of the candidates is not contradicted by the gold',
  local: 'found, without id or candidate, with a symbol: a document of this text alone',
  none: 'found, with nothing to call it by',
  'not found': 'not read at all',
  beside: 'mentions that are not in the gold and yet got an id',
} as const;

export type ResolutionCount = keyof typeof resolutionMeanings;
export type ResolutionCounts = Readonly<Record<ResolutionCount, number>>;

export const resolutionCounts = Object.keys(resolutionMeanings) as readonly ResolutionCount[];

/** A document id that the gold contradicts. */
export interface WrongDocument {
  readonly where: string;
  readonly documentId: string;
  readonly why: string;
  readonly span: Span;
}

export interface ResolutionReport {
  readonly counts: ResolutionCounts;
  readonly wrong: readonly WrongDocument[];
}

type Mention = Span & Pick<ExtractedCitation, 'documentId' | 'candidates' | 'symbol'>;

/**
 * Whether the documents that were asserted are those that the gold means. An id is wrong where number, type, year, place or
 * body differ from the gold key, where the registry knows the key by another id, and where one text gives the same id to two
 * documents of the gold, or two ids to one: the less frequent one is then the wrong one.
 */
export function judgeResolution(citations: readonly Mention[], gold: Gold, registry: Registry): ResolutionReport {
  const pairs = pairUp(citations, gold.citations);
  const found = pairs.filter(isFull);
  const resolved = found.filter(({ read }) => read.documentId !== null);
  const clusters = clustersOf(resolved);
  const judged = resolved.map((pair) => ({ pair, verdict: judge(pair, clusters, registry) }));
  const wrong = judged.flatMap(({ pair: { gold: want, read }, verdict }) =>
    verdict.kind === 'wrong'
      ? [{ where: `${want.start} ${want.key}`, documentId: read.documentId ?? '', why: verdict.why, span: want }]
      : [],
  );
  const count = (kind: Verdict['kind']): number => judged.filter(({ verdict }) => verdict.kind === kind).length;
  const unresolved = found.filter(({ read }) => read.documentId === null);
  const withCandidates = unresolved.filter(({ read }) => read.candidates.length > 0);
  const alone = unresolved.filter(({ read }) => read.candidates.length === 0);
  return {
    wrong,
    counts: {
      mentions: pairs.filter((pair) => pair.gold).length,
      resolved: resolved.length,
      right: count('right'),
      wrong: wrong.length,
      open: count('open'),
      candidates: withCandidates.length,
      'right among': withCandidates.filter((pair) => hasRightCandidate(pair, registry)).length,
      local: alone.filter(({ read }) => read.symbol !== null).length,
      none: alone.filter(({ read }) => read.symbol === null).length,
      'not found': pairs.filter((pair) => pair.gold && !pair.read).length,
      beside: pairs.filter(isBeside).length,
    },
  };
}

/** Of the ids that can be judged, how many are right: 0…1, null where there is none. */
export function resolutionPrecision({ right, wrong }: ResolutionCounts): number | null {
  return right + wrong === 0 ? null : right / (right + wrong);
}

/** Of the gold mentions that can be judged, how many got the right id: 0…1, null where there is none. */
export function resolutionRecall({ right, mentions, open }: ResolutionCounts): number | null {
  return mentions - open === 0 ? null : right / (mentions - open);
}

export function addResolutions(all: readonly ResolutionCounts[]): ResolutionCounts {
  const sums = resolutionCounts.map((name) => [name, all.reduce((sum, one) => sum + one[name], 0)]);
  return Object.fromEntries(sums) as ResolutionCounts;
}

function isBeside({ gold, read }: Pair<Mention>): boolean {
  return gold === null && read !== null && read.documentId !== null;
}

function hasRightCandidate({ gold, read }: FullPair<Mention>, { vocabulary }: Registry): boolean {
  const key = parseGoldKey(gold.key);
  return key !== null && read.candidates.some(({ documentId }) => contradiction(documentId, key, vocabulary) === null);
}

// ---- the verdict ------------------------------------------------------------------------------------------------

type Verdict = { readonly kind: 'right' | 'open' } | { readonly kind: 'wrong'; readonly why: string };

function judge({ gold, read }: FullPair<Mention>, clusters: Clusters, registry: Registry): Verdict {
  const id = read.documentId ?? '';
  if (isCalledByPopularName(gold.surface, id, registry)) return { kind: 'right' };
  const key = parseGoldKey(gold.key);
  const contradicted = key && contradiction(id, key, registry.vocabulary);
  if (contradicted !== null) return { kind: 'wrong', why: contradicted };
  const owner = clusters.keyOf.get(id);
  if (owner !== undefined && owner !== gold.key) return { kind: 'wrong', why: `also asserted for ${owner}` };
  const usual = clusters.idOf.get(gold.key);
  if (usual !== undefined && usual !== id) return { kind: 'wrong', why: `elsewhere ${usual}` };
  if (key === null || key.number === null || key.place === null || key.year === null) return { kind: 'open' };
  const [known, ...others] = [...registry.catalogue.documents.keys()].filter(
    (one) => contradiction(one, key, registry.vocabulary) === null,
  );
  const isOther = known !== undefined && others.length === 0 && known !== id;
  return isOther ? { kind: 'wrong', why: `the registry knows it as ${known}` } : { kind: 'right' };
}

/** `Đề án 06` is the name of a decision: its gold key has the type of the name, its id that of the decision. */
function isCalledByPopularName(surface: string, id: string, { lines }: Registry): boolean {
  const called = ` ${foldWords(surface)} `;
  return lines['popular-names'].some(
    ({ record }) => record.documentId === id && called.startsWith(` ${foldWords(record.name)} `),
  );
}

/** For each id the key, and for each key the id, that it goes with most often; the earlier one where both are as frequent. */
interface Clusters {
  readonly keyOf: ReadonlyMap<string, string>;
  readonly idOf: ReadonlyMap<string, string>;
}

function clustersOf(resolved: readonly FullPair<Mention>[]): Clusters {
  const links = resolved.map(({ gold, read }): [string, string] => [read.documentId ?? '', gold.key]);
  return { keyOf: mostFrequent(links), idOf: mostFrequent(links.map(([id, key]) => [key, id])) };
}

function mostFrequent(links: readonly (readonly [string, string])[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const [from, to] of links) {
    const targets = counts.get(from) ?? new Map<string, number>();
    counts.set(from, targets.set(to, (targets.get(to) ?? 0) + 1));
  }
  return new Map([...counts].map(([from, targets]) => [from, [...targets].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']));
}
