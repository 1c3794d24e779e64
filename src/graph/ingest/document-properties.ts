import { dateKey, placeKeyOfId, symbolKeyOfId } from '../../citation/resolve/candidates.js';
import type { Extraction } from '../../extraction/extraction.js';
import { yearOfId } from '../../identity/document-id.js';
import type { KnownDocument } from '../../registry/catalogue.js';
import type { Vocabulary } from '../../registry/vocabulary.js';
import { compareText } from '../../text/compare.js';
import { foldWords } from '../../text/fold.js';
import { isFullDate, yearOf } from '../../time/partial-date.js';
import type { CitationNode, DocumentNode, Origin, Value } from '../nodes.js';
import type { Provenance } from './context.js';

/** What is stored of a document: the node, and the folded texts that search rests on. */
export type DocumentProperties = Omit<DocumentNode, 'origins'> & { readonly origins?: readonly Origin[] } & Readonly<
    Record<string, Value>
  >;

type Described = Omit<DocumentNode, 'origins'>;

/** Adds the keys and folded texts that follow from the rest. */
export function withDerived(node: Described, vocabulary: Vocabulary): DocumentProperties {
  const typeWord = vocabulary.typeByName.get(node.type ?? '')?.words[0] ?? '';
  const symbolFolded = foldWords(node.symbol ?? '');
  const titleFolded = foldWords(node.title ?? '');
  const folded = ` ${[foldWords(typeWord), symbolFolded, titleFolded, foldWords(node.issuer ?? '')].filter((part) => part !== '').join(' ')}`;
  const full = isFullDate(node.issuedOn);
  return {
    ...node,
    symbolKey: node.local === true ? null : symbolKeyOfId(node.id),
    placeKey: node.local === true ? null : placeKeyOfId(node.id),
    dateKey: node.local !== true && full && node.type != null ? dateKey(node.type, node.issuedOn) : null,
    folded,
    symbolFolded,
    titleFolded,
  };
}

/** The place path in an id: everything between `vn` and the organ. */
export function placeOfId(id: string): string | null {
  const parts = id.split('#')[0]?.split('/') ?? [];
  const place = parts.slice(1, -4).join('/');
  return place === '' || place === '_' ? null : place;
}

/** A document by its own text, completed by what the registry knows of its validity. */
export function ingestedProperties(
  extraction: Extraction,
  about: Provenance & { readonly notAfter: string | null },
  known: KnownDocument | undefined,
  vocabulary: Vocabulary,
): DocumentProperties {
  const { document } = extraction;
  const partners = extraction.partners.flatMap(({ agencyId, ...one }) => (agencyId === null ? [] : [{ ...one, agencyId }]));
  return withDerived(
    {
      id: document.documentId,
      symbol: document.symbol ?? known?.symbol ?? null,
      type: document.type ?? known?.type ?? null,
      number: document.number,
      year: document.issuedOn === null ? yearOfId(document.documentId) : yearOf(document.issuedOn),
      term: known?.term ?? null,
      issuedOn: document.issuedOn,
      issuedOnInferred: document.issuedOnInferred,
      impossibleDay: document.impossibleDay?.surface ?? null,
      impossibleDayAt: document.impossibleDay && [document.impossibleDay.start, document.impossibleDay.end],
      effectiveOn: known?.effectiveOn ?? null,
      expiresOn: known?.expiresOn ?? null,
      title: document.title ?? known?.title ?? null,
      issuer: document.issuer ?? known?.issuer ?? null,
      place: placeOfId(document.documentId),
      signer: document.signer,
      signerTitle: document.signerTitle,
      contentHash: about.contentHash,
      sourceName: about.name,
      format: about.format,
      givenPlace: about.givenPlace,
      notAfter: about.notAfter,
      partners: partners.map(({ name }) => name),
      partnerIds: partners.map(({ agencyId }) => agencyId),
      partnersAt: partners.flatMap(({ start, end }) => [start, end]),
      recipients: extraction.recipients,
      warnings: extraction.warnings,
    },
    vocabulary,
  );
}

/** A document by what the registry says. */
export function registryProperties(known: KnownDocument, vocabulary: Vocabulary): DocumentProperties {
  return withDerived(
    {
      id: known.id,
      symbol: known.symbol ?? null,
      type: known.type ?? null,
      number: numberOfId(known.id),
      year: yearOfId(known.id),
      term: known.term ?? null,
      issuedOn: known.issuedOn ?? null,
      issuedOnInferred: false,
      effectiveOn: known.effectiveOn ?? null,
      expiresOn: known.expiresOn ?? null,
      title: known.title ?? null,
      issuer: known.issuer ?? null,
      place: placeOfId(known.id),
    },
    vocabulary,
  );
}

/** The citation that describes a document which nobody else does: where it stands, and what it says. Or the edit, and its end. */
export interface Description {
  /** Id of the document described. */
  readonly id: string;
  readonly citing: string;
  readonly start: number;
  readonly says: Pick<CitationNode, 'symbol' | 'type' | 'number' | 'issuedOn' | 'issuer' | 'title'>;
}

/** A document by a citation of it. */
export function citedProperties(
  { id, citing, start, says }: Description,
  local: boolean,
  vocabulary: Vocabulary,
): DocumentProperties {
  return withDerived(
    {
      id,
      symbol: says.symbol ?? null,
      type: says.type ?? null,
      number: says.number ?? null,
      year: says.issuedOn == null ? yearOfId(id) : yearOf(says.issuedOn),
      issuedOn: says.issuedOn ?? null,
      issuedOnInferred: false,
      title: says.title ?? null,
      issuer: says.issuer ?? null,
      place: local ? null : placeOfId(id),
      local,
      describedBy: describedBy(citing, start),
    },
    vocabulary,
  );
}

export function describedBy(citing: string, start: number): string {
  return `${citing}@${start}`;
}

/**
 * Order of descriptions: a text's before a curator's, with title, with issuer, then by place; the first describes. Whatever was
 * read first, it is the same.
 */
export function compareDescriptions(a: Description, b: Description): number {
  return rank(a) - rank(b) || compareText(a.citing, b.citing) || a.start - b.start;
}

export function isCurated({ citing }: Pick<Description, 'citing'>): boolean {
  return citing.startsWith('edit/');
}

function rank({ citing, says }: Description): number {
  return (isCurated({ citing }) ? 4 : 0) + (says.title == null ? 2 : 0) + (says.issuer == null ? 1 : 0);
}

export function numberOfId(id: string): string | null {
  const number = id.split('/').at(-1) ?? '';
  return number.startsWith('_') ? null : number.replace(/-\d{4}$/u, '');
}
