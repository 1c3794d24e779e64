import type { RelationRow } from '../graph/nodes.js';
import type { CascadeRegime } from '../registry/records.js';
import { reached, type PartialDate } from '../time/partial-date.js';
import type { Dossier, Standing } from './dossier.js';
import { say } from '../words/sentence.js';
import { nameIn, type StatusReason } from './reason.js';

/** What a document that details another comes to when that one ends; `open` where rule or facts do not reach that far. */
type Fate = 'ends' | 'stays' | 'open';

/** The end of a document that others detail. */
export interface ParentEnd {
  readonly value: string;
  readonly since: PartialDate | null;
  /** `certain` is confirmed and has come, `open` may not have come yet, `claimed` is not confirmed. */
  readonly how: 'certain' | 'open' | 'claimed';
}

export interface Consequence {
  readonly fate: Fate;
  /** Whether all that it rests on is confirmed, the end of the parent aside. */
  readonly sure: boolean;
  readonly reason: StatusReason;
}

/** Laws, and papers with a year in their symbol: what the law on legal documents speaks of. */
export function isNormative({ symbol, type }: Standing['document']): boolean {
  return type === 'L' || type === 'PL' || type === 'HP' || /^\d+[a-z]?\/\d{4}\//iu.test(symbol ?? '');
}

/** What becomes of a document because of the end of one that it details: by the rule of the day on which that one ended. */
export function consequenceOf(detail: RelationRow, end: ParentEnd, standing: Standing, dossier: Dossier): Consequence {
  const regime = end.since === null ? undefined : dossier.regimes.find((one) => covers(one, end.since as PartialDate));
  const fate = regime === undefined ? 'open' : fateBy(regime, detail, end, standing);
  const sure = detail.confirmed && regime?.confirmed !== false;
  return { fate, sure, reason: reasonFor(detail, end, regime, fate, dossier) };
}

function covers({ from, to }: CascadeRegime, day: PartialDate): boolean {
  return reached(day, from) === 'yes' && (to === undefined || reached(day, to) === 'no');
}

function fateBy({ effect }: CascadeRegime, detail: RelationRow, end: ParentEnd, standing: Standing): Fate {
  switch (effect) {
    case 'ends-unless-kept':
      return isKept(standing, end.since);
    case 'no-automatic-end':
      return 'stays';
    case 'ends-where-delegated':
      return detail.provision == null ? 'open' : 'ends';
    case 'stays':
      return end.value === 'replaced' ? 'stays' : 'open';
  }
}

/** Somebody says that it goes on, by the day on which the other one ended. */
function isKept({ relations }: Standing, since: PartialDate | null): Fate {
  const keeping = relations.filter((one) => one.type === 'CONTINUES' && one.confirmed);
  const begun = keeping.map(({ effectiveOn }) =>
    effectiveOn == null || since === null ? 'unknown' : reached(since, effectiveOn),
  );
  return begun.includes('yes') ? 'stays' : begun.includes('unknown') ? 'open' : 'ends';
}

/** What each effect is called in the sentence about it. */
const OUTCOME: Readonly<Record<CascadeRegime['effect'], string>> = {
  'ends-unless-kept': 'endsUnlessKept',
  'no-automatic-end': 'noAutomaticEnd',
  'ends-where-delegated': 'endsWhereDelegated',
  stays: 'stays',
};

/** Under these nothing ends by itself. */
const REMAINS: ReadonlySet<CascadeRegime['effect']> = new Set(['no-automatic-end', 'stays']);

function reasonFor(
  detail: RelationRow,
  { value, since, how }: ParentEnd,
  regime: CascadeRegime | undefined,
  fate: Fate,
  dossier: Dossier,
): StatusReason {
  const confirmed = detail.confirmed && regime?.confirmed === true && how !== 'claimed';
  return {
    statement: say('reason.detailed', {
      parent: nameIn(dossier, detail.other),
      part: detail.provision ?? null,
      how,
      ended: say('reason.ended', { value }),
      day: since,
      rule: regime ? OUTCOME[regime.effect] : 'unknown',
      doubt: fate === 'open' && regime ? 'yes' : 'no',
      confirmed: confirmed || !regime ? 'yes' : 'no',
    }),
    source: regime ? `${regime.law}; ${detail.source}` : detail.source,
    known: regime?.known ?? detail.known,
    confirmed,
    document: detail.other,
    rule: regime === undefined || REMAINS.has(regime.effect) ? 'stays-without-parent' : 'ends-with-parent',
    on: since,
    provision: detail.provision ?? null,
  };
}
