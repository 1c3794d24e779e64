import { describeMentions } from '../citation/describe.js';
import { findMentions } from '../citation/find.js';
import type { Mention } from '../citation/mention.js';
import type { KnownTarget } from '../citation/resolve/candidates.js';
import { statedIds, type Citing } from '../citation/resolve/identity.js';
import { keysToLookUp, resolveMentions } from '../citation/resolve/resolve.js';
import { layOut } from '../reading/layout.js';
import type { Registry } from '../registry/registry.js';
import { yearOf, type PartialDate } from '../time/partial-date.js';
import { knownFor } from './ingest/known.js';
import type { DocumentNode } from './nodes.js';
import type { Reader } from './store.js';
import { say, toKeep, type Sentence } from '../words/sentence.js';

export interface LookUpCandidate {
  readonly document: DocumentNode;
  readonly score: number;
  readonly why: readonly string[];
}

export type LookUpResult =
  | { readonly kind: 'resolved'; readonly document: DocumentNode; readonly why: readonly string[] }
  | {
      readonly kind: 'ambiguous';
      /** Best first, at most 50. */
      readonly candidates: readonly LookUpCandidate[];
      readonly totalCount: number;
    }
  | { readonly kind: 'unknown'; readonly reason: Sentence };

/** Every province may have a 01/KH-UBND of every year. */
const MOST_CANDIDATES = 50;

export interface LookUpHints {
  readonly issuedOn: PartialDate | null;
  /** Slug of a province, for symbols of local bodies. */
  readonly place: string | null;
}

/** The document that a symbol, a citation or a name means: read like a mention in a text, resolved by the same rules. */
export async function lookUp(text: string, hints: LookUpHints, reader: Reader, registry: Registry): Promise<LookUpResult> {
  const id = text.trim();
  if (/^vn\//iu.test(id)) {
    const direct = (await byId(id, reader)) ?? (await byId(id.toLowerCase(), reader));
    if (direct) return { kind: 'resolved', document: direct, why: [toKeep('kept.its-id')] };
    return { kind: 'unknown', reason: say('lookup.no-id') };
  }
  const mention = [text, text.toUpperCase(), withSeparators(text)].reduce<Mention | null>(
    (found, words) => found ?? readMention(words, registry),
    null,
  );
  if (!mention) return { kind: 'unknown', reason: say('lookup.no-symbol') };
  mention.date ??= hints.issuedOn;
  const citing: Citing = { documentId: '', place: hints.place, issuedOn: null, notAfter: null, anywhere: hints.place === null };
  const known = await knownFor(keysToLookUp([mention], citing, registry), reader, registry.catalogue);
  const [resolution] = resolveMentions([mention], citing, known, registry);
  const all = (resolution?.candidates ?? []).filter(
    ({ documentId }) => documentId === resolution?.documentId || isOfYear(known.byId(documentId), mention.date),
  );
  const [found] = await withDocuments(
    all.filter((one) => one.documentId === resolution?.documentId),
    reader,
  );
  if (found) return { kind: 'resolved', document: found.document, why: found.why };
  const shown = all.slice(0, MOST_CANDIDATES);
  const candidates = await withDocuments(shown, reader);
  const totalCount = all.length - shown.length + candidates.length;
  if (totalCount > 0) return { kind: 'ambiguous', candidates, totalCount };
  return { kind: 'unknown', reason: whyUnknown(mention, citing, registry) };
}

async function byId(id: string, reader: Reader): Promise<DocumentNode | null> {
  const [row] = await reader.read('document/by-ids', { ids: [id] });
  return row?.document ?? null;
}

/** The first mention in a text. */
function readMention(text: string, registry: Registry): Mention | null {
  const { body } = layOut(text);
  const mentions = findMentions(body, registry);
  describeMentions(mentions, registry.vocabulary);
  return mentions[0] ?? null;
}

/** A symbol typed in words, as a search takes it: `33 CT TTg` → `33/CT-TTg`. Where its separators are others, they are repaired. */
function withSeparators(text: string): string {
  const typed = /^\s*(\d+)(?:[\s/]+(\d{4}))?[\s/-]+(\p{L}[\p{L}\d\s/-]*?)\s*$/u.exec(text);
  if (!typed) return '';
  const [, number, year, rest = ''] = typed;
  return [number, year, rest.split(/[\s/-]+/u).join('-')].filter((part) => part !== undefined).join('/');
}

/** Who asks for a year does not mean a document of another one; in a text the year may be a slip. */
function isOfYear(target: KnownTarget | undefined, date: PartialDate | null): boolean {
  return date === null || target?.issuedOn == null || yearOf(date) === yearOf(target.issuedOn);
}

async function withDocuments(
  candidates: readonly { documentId: string; score: number; why: readonly string[] }[],
  reader: Reader,
): Promise<LookUpCandidate[]> {
  if (candidates.length === 0) return [];
  const rows = await reader.read('document/by-ids', { ids: candidates.map((one) => one.documentId) });
  const documents = new Map(rows.map(({ id, document }) => [id, document]));
  return candidates.flatMap(({ documentId, score, why }) => {
    const document = documents.get(documentId);
    return document ? [{ document, score, why }] : [];
  });
}

function whyUnknown(mention: Mention, citing: Citing, registry: Registry): Sentence {
  const { reading, date, issuer } = mention;
  if (!reading) return say('lookup.no-name');
  const ids = statedIds({ reading, date, issuer }, citing, registry.vocabulary);
  const [first, ...others] = ids;
  if (first !== undefined) {
    const either = others.reduce<string | Sentence>((one, other) => say('lookup.or', { one, other }), first);
    return say('lookup.not-known', { symbol: reading.symbol, ids: either });
  }
  const place = issuer?.place ?? citing.place;
  return say('lookup.no-document', { symbol: reading.symbol, place, year: date === null ? null : String(yearOf(date)) });
}
