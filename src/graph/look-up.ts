import { describeMentions } from '../citation/describe.js';
import { findMentions } from '../citation/find.js';
import type { Mention } from '../citation/mention.js';
import { statedIds, type Citing } from '../citation/resolve/identity.js';
import { keysToLookUp, resolveMentions } from '../citation/resolve/resolve.js';
import { layOut } from '../reading/layout.js';
import type { Registry } from '../registry/registry.js';
import type { PartialDate } from '../time/partial-date.js';
import { knownFor } from './ingest/known.js';
import type { DocumentNode } from './nodes.js';
import type { Reader } from './store.js';

export interface LookUpCandidate {
  readonly document: DocumentNode;
  readonly score: number;
  readonly why: readonly string[];
}

export type LookUpResult =
  | { readonly kind: 'resolved'; readonly document: DocumentNode; readonly why: readonly string[] }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly LookUpCandidate[] }
  | { readonly kind: 'unknown'; readonly reason: string };

export interface LookUpHints {
  readonly issuedOn: PartialDate | null;
  /** Slug of a province, for symbols of local bodies. */
  readonly place: string | null;
}

/** The document that a symbol, a citation or a name means: read like a mention in a text, resolved by the same rules. */
export async function lookUp(text: string, hints: LookUpHints, reader: Reader, registry: Registry): Promise<LookUpResult> {
  const direct = await byId(text.trim(), reader);
  if (direct) return { kind: 'resolved', document: direct, why: ['this is its id'] };
  const mention = readMention(text, registry) ?? readMention(text.toUpperCase(), registry);
  if (!mention) return { kind: 'unknown', reason: 'this is no symbol, citation or name of a document that can be read' };
  mention.date ??= hints.issuedOn;
  const citing: Citing = { documentId: '', place: hints.place, issuedOn: null, notAfter: null, anywhere: hints.place === null };
  const known = await knownFor(keysToLookUp([mention], citing, registry), reader, registry.catalogue);
  const [resolution] = resolveMentions([mention], citing, known, registry);
  const candidates = await withDocuments(resolution?.candidates ?? [], reader);
  const found = candidates.find((one) => one.document.id === resolution?.documentId);
  if (found) return { kind: 'resolved', document: found.document, why: found.why };
  if (candidates.length > 0) return { kind: 'ambiguous', candidates };
  return { kind: 'unknown', reason: whyUnknown(mention, citing, registry) };
}

async function byId(id: string, reader: Reader): Promise<DocumentNode | null> {
  if (!id.startsWith('vn/')) return null;
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

async function withDocuments(
  candidates: readonly { documentId: string; score: number; why: readonly string[] }[],
  reader: Reader,
): Promise<LookUpCandidate[]> {
  const rows = await reader.read('document/by-ids', { ids: candidates.map((one) => one.documentId) });
  const documents = new Map(rows.map(({ id, document }) => [id, document]));
  return candidates.flatMap(({ documentId, score, why }) => {
    const document = documents.get(documentId);
    return document ? [{ document, score, why }] : [];
  });
}

function whyUnknown(mention: Mention, citing: Citing, registry: Registry): string {
  const { reading, date, issuer } = mention;
  if (!reading) return 'no document of this name is known here';
  const ids = statedIds({ reading, date, issuer }, citing, registry.vocabulary);
  if (ids.length > 0) return `${reading.symbol} would be ${ids.join(' or ')}, which is not known here`;
  return `no document with the symbol ${reading.symbol} is known here; a day of issue or a place may tell more`;
}
