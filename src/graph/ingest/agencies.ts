import { agencyId, canonicalAgencyName, kindOfAgency } from '../../identity/agency-id.js';
import { provinceOf } from '../../identity/place.js';
import type { AgencyKind, Place, Succession, Vocabulary } from '../../registry/vocabulary.js';
import { foldWords, slug } from '../../text/fold.js';
import { namedHeir, withdrawn } from '../edit/marks.js';
import type { NamedHeir } from '../edit/read.js';
import type { Value } from '../nodes.js';

export interface AgencyRow {
  readonly id: string;
  readonly properties: Readonly<Record<string, Value>>;
}

export interface EdgeRow {
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, Value>>;
}

/** Bodies with everything that follows from the registry for them: their heirs, and what they are part of. */
export interface AgencyGraph {
  readonly agencies: readonly AgencyRow[];
  readonly successions: readonly EdgeRow[];
  readonly parts: readonly { readonly from: string; readonly to: string }[];
}

/** A body as a text names it. */
export interface NamedAgency {
  readonly id: string;
  readonly name: string;
  /** Place path it belongs to, null for a central one or where unknown. */
  readonly place: string | null;
}

/** The place path in an agency's id: `agency/cao-bang/hoa-an/ubnd-cap-huyen` → `cao-bang/hoa-an`; null for a central body. */
export function placeOfAgencyId(id: string): string | null {
  const place = id.split('/').slice(1, -1).join('/');
  return place === 'vn' ? null : place;
}

/** A body by its name in a document. Where the place is not known it belongs to the document alone. */
export function nameAgency(name: string, place: string | null, documentId: string, vocabulary: Vocabulary): NamedAgency {
  const kind = kindOfAgency(name, place, vocabulary);
  const id = agencyId(name, kind, place) ?? `${documentId}#agency/${slug(canonicalAgencyName(name))}`;
  return { id, name, place: kind?.level === 'central' ? null : place };
}

/**
 * Closes a list of named bodies under succession and membership. Pure, so that order makes no difference.
 *
 * @param curated the heirs that curators name, by the body that they took over from
 */
export function agencyGraph(
  named: readonly NamedAgency[],
  curated: ReadonlyMap<string, readonly NamedHeir[]>,
  vocabulary: Vocabulary,
): AgencyGraph {
  const agencies = new Map<string, AgencyRow>();
  const successions = new Map<string, EdgeRow>();
  const parts = new Map<string, { from: string; to: string }>();
  const visit = (id: string, kind: AgencyKind | null, name: string, place: string | null): void => {
    if (agencies.has(id)) return;
    agencies.set(id, { id, properties: agencyProperties(id, kind, name, place, vocabulary) });
    for (const { edit, withdrawnBy } of curated.get(id) ?? []) {
      const edge = namedHeir(edit);
      visit(edit.heir, kindOfId(edit.heir, vocabulary), edit.heirName, placeOfAgencyId(edit.heir));
      const properties = withdrawnBy ? withdrawn(edge.properties, withdrawnBy) : edge.properties;
      successions.set(String(properties['id']), { ...edge, properties });
    }
    if (kind === null) return;
    for (const heir of heirsOf(kind, place, vocabulary)) {
      const heirId = agencyId(heir.kind.name, heir.kind, heir.place);
      if (heirId === null || heirId === id) continue;
      visit(heirId, heir.kind, heir.kind.name, heir.place);
      const edgeId = `${id}>${heirId}`;
      successions.set(edgeId, { from: id, to: heirId, properties: { id: edgeId, ...successionProperties(heir) } });
    }
    const whole = kind.partOf === undefined ? undefined : vocabulary.agencies.find((one) => one.name === kind.partOf);
    const wholeId = whole ? agencyId(whole.name, whole, place) : null;
    if (whole && wholeId !== null) {
      visit(wholeId, whole, whole.name, place);
      parts.set(`${id}>${wholeId}`, { from: id, to: wholeId });
    }
  };
  for (const { id, name, place } of named) visit(id, kindOfId(id, vocabulary), name, place);
  return { agencies: [...agencies.values()], successions: [...successions.values()], parts: [...parts.values()] };
}

/** The kind of body that an id is of; null for one that the registry does not know. */
export function kindOfId(id: string, vocabulary: Vocabulary): AgencyKind | null {
  return vocabulary.agencyBySlug.get(id.split('/').at(-1) ?? '') ?? null;
}

function agencyProperties(
  id: string,
  kind: AgencyKind | null,
  name: string,
  place: string | null,
  vocabulary: Vocabulary,
): AgencyRow['properties'] {
  const province = place === null ? undefined : vocabulary.places.find((one) => one.slug === provinceOf(place));
  const shown = kind?.name ?? canonicalAgencyName(name);
  const central = kind?.level === 'central';
  const bound = kind !== null && !central && isOneBody(kind) ? province : undefined;
  return {
    id,
    name: shown,
    kind: kind?.kind ?? 'other',
    level: kind?.level ?? null,
    place: central ? null : place,
    validFrom: later(kind?.from, bound?.validFrom),
    validTo: earlier(kind?.to, bound?.validTo),
    folded: ` ${foldWords(shown)} ${foldWords(province?.name ?? '')}`,
  };
}

/** Only what the registry knows as one body begins and ends with its province: of others no source says so. */
function isOneBody({ kind }: AgencyKind): boolean {
  return kind !== 'group' && kind !== 'official';
}

function later(a: string | undefined, b: string | undefined): string | null {
  return (
    [a, b]
      .filter((one) => one !== undefined)
      .sort()
      .at(-1) ?? null
  );
}

function earlier(a: string | undefined, b: string | undefined): string | null {
  return [a, b].filter((one) => one !== undefined).sort()[0] ?? null;
}

interface Heir {
  readonly kind: AgencyKind;
  readonly place: string | null;
  readonly succession: Succession;
  readonly functions: readonly string[];
  readonly known: string;
}

/** Who took over from a body: by the reorganisation of its kind, else by the merger of its province. */
function heirsOf(kind: AgencyKind, place: string | null, vocabulary: Vocabulary): Heir[] {
  const byKind = vocabulary.successions
    .filter(
      (one) =>
        one.from.includes(kind.name) &&
        !one.to.includes(kind.name) &&
        one.scope === (kind.level === 'central' ? 'central' : 'place'),
    )
    .flatMap((succession) => kindHeirs(succession, place, vocabulary));
  if (byKind.length > 0 || kind.to !== undefined) return byKind;
  const merger = vocabulary.successions.find((one) => one.scope === 'merged-province');
  const heir = place === null ? undefined : mergedInto(place, vocabulary);
  return merger && heir ? [{ kind, place: heir.slug, succession: merger, functions: [], known: merger.known }] : [];
}

function kindHeirs(succession: Succession, place: string | null, vocabulary: Vocabulary): Heir[] {
  const byName = (name: string): AgencyKind | undefined => vocabulary.agencies.find((one) => one.name === name);
  const listed = succession.byFunction ?? [];
  const names = [...new Set([...succession.to, ...listed.map((one) => one.to)])];
  return names.flatMap((name) => {
    const kind = byName(name);
    const own = listed.filter((one) => one.to === name);
    const known = succession.to.includes(name) ? succession.known : (own[0]?.known ?? succession.known);
    return kind ? [{ kind, place, succession, functions: own.map((one) => one.function), known }] : [];
  });
}

function mergedInto(place: string, vocabulary: Vocabulary): Place | undefined {
  const [province = '', ...lower] = place.split('/');
  return lower.length > 0 ? undefined : vocabulary.places.find((one) => one.mergedFrom?.includes(province) === true);
}

function successionProperties({ succession, functions, known }: Heir): EdgeRow['properties'] {
  const { on, source, confirmed, note } = succession;
  return { on, functions, source, known, confirmed: confirmed && known === succession.known, note: note ?? null };
}
