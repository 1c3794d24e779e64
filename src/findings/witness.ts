import type { Standing } from '../validity/dossier.js';
import type { StatusReason } from '../validity/reason.js';
import { joined, say, toKeep } from '../words/sentence.js';
import { printed, type Observation } from './context.js';

/** Registry and a text of its own bear witness to what a document is; how others cite it does not. */
export function isWitness({ document }: Standing): boolean {
  return document.origins.includes('registry') || document.origins.includes('ingested');
}

export type WitnessedField = 'issuedOn' | 'issuer' | 'title' | 'symbol';

/** Who says so; sure where one of them is confirmed. What a text says of itself is. */
export function witnesses({ statements, document }: Standing, field: WitnessedField): Pick<Observation, 'because' | 'sure'> {
  const telling = statements.filter((one) => one[field] != null && one[field] === document[field]);
  if (telling.length === 0) {
    const own = {
      ...printed(say('mention.own-text', { id: document.id }), document.id),
      source: document.sourceName ?? toKeep('kept.from-its-text'),
    };
    return { because: [own] };
  }
  return { because: telling.map(statementReason), sure: telling.some(({ confirmed }) => confirmed) };
}

/** What is said of a document, and by whom. */
export type Stated = Pick<StatusReason, 'source' | 'known'> & { readonly confirmed: boolean } & {
  readonly [F in WitnessedField]?: string | null | undefined;
};

export function statementReason({ symbol, issuer, issuedOn, title, source, known, confirmed }: Stated): StatusReason {
  const says = [symbol, issuedOn == null ? null : say('day', { day: issuedOn }), issuer, title].filter((one) => one != null);
  return {
    ...{ statement: joined(says, ', '), source, known, confirmed },
    ...{ document: null, rule: 'printed', on: issuedOn ?? null, provision: null },
  };
}
