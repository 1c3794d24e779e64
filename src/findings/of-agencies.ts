import { placeName, provinceOf } from '../identity/place.js';
import { groupBy } from '../text/group.js';
import { reached } from '../time/partial-date.js';
import type { SuccessionRow } from '../graph/nodes.js';
import { LONGEST_CHAIN, type AgencyStanding } from '../validity/dossier.js';
import type { StatusReason } from '../validity/reason.js';
import { kept, say, toKeep } from '../words/sentence.js';
import { findingAt, type JudgingContext, type Observation } from './context.js';
import type { Finding } from './report.js';
import type { SubjectAgency } from './subject.js';

/** Bodies that no longer exist, with work or named as those to work with, each where it is first named. */
export function findAgencies(context: JudgingContext): Finding[] {
  const { agencies, partners } = context.subject;
  return [
    ...[...groupBy(agencies, ({ agencyId }) => agencyId).values()].flatMap(([first]) => findAgency(first, false, context)),
    ...partners.flatMap((partner) => findAgency(partner, true, context)),
  ];
}

function findAgency(named: SubjectAgency | undefined, isPartner: boolean, context: JudgingContext): Finding[] {
  const standing = context.dossier.agencies.get(named?.agencyId ?? '');
  const observation = named && standing ? observeAgency(named, standing, isPartner, context) : null;
  if (!named || !observation) return [];
  const place = { ...named, id: `${context.subject.documentId}#g${named.start}`, surface: named.name };
  return [findingAt(place, { agencyId: named.agencyId }, observation, context)];
}

function observeAgency(
  { name }: SubjectAgency,
  { agency, heirs }: AgencyStanding,
  isPartner: boolean,
  context: JudgingContext,
): Observation | null {
  const { asOf } = context;
  // several bodies named together go on as long as one of them does
  if (agency.kind === 'group' || agency.validTo == null || reached(asOf, agency.validTo) !== 'yes') return null;
  const steps = successions(agency.id, context);
  const last = steps.filter(({ heir }) => isAlive(heir, context));
  const words = [
    ...new Set(
      last.map(
        ({ heir, functions }) => `${fullName(heir, context)}${functions.length === 0 ? '' : ` (${functions.join('; ')})`}`,
      ),
    ),
  ];
  const merged = last.some(({ heir }) => heir.agency.place !== agency.place);
  const [only, ...others] = last;
  if (only && others.length === 0 && fullName(only.heir, context) === fullName({ agency, heirs }, context))
    return isPartner ? null : ofSameName(name, agency.validTo, steps);
  const unsure = heirs.length > 0 && heirs.every(({ confirmed }) => !confirmed);
  return {
    kind: 'agency-gone',
    message: say('finding.agency-gone', {
      name,
      day: agency.validTo,
      heirs: words.length === 0 ? null : words.join(', '),
      merged: merged ? 'yes' : 'no',
    }),
    suggestion: words.length === 0 ? null : words.join('; '),
    since: agency.validTo,
    because: steps.length === 0 ? [ended(agency.id, agency.validTo)] : steps.map(({ reason }) => reason),
    sure: !unsure,
  };
}

/** A province that kept its name when it was merged: the body is another one, but nothing else is to be written. */
function ofSameName(name: string, day: string, steps: readonly Step[]): Observation {
  return {
    kind: 'agency-gone',
    message: say('finding.agency-of-merged-province', { name, day }),
    since: day,
    because: steps.map(({ reason }) => reason),
    sure: false,
  };
}

interface Step {
  readonly heir: AgencyStanding;
  /** What it took over of the body asked about, where that was split. */
  readonly functions: readonly string[];
  readonly reason: StatusReason;
}

/** Every succession that has come by the day, the first ones first. */
function successions(id: string, { dossier, asOf, ...context }: JudgingContext): Step[] {
  const steps: Step[] = [];
  const seen = new Set([id]);
  let frontier = [{ id, functions: [] as readonly string[] }];
  for (let level = 0; frontier.length > 0 && level < LONGEST_CHAIN; level += 1) {
    frontier = frontier.flatMap(({ id: from, functions }) =>
      (dossier.agencies.get(from)?.heirs ?? [])
        .filter(({ on, other }) => reached(asOf, on) === 'yes' && !seen.has(other))
        .flatMap((row) => {
          const heir = dossier.agencies.get(row.other);
          if (!heir) return [];
          seen.add(row.other);
          const own = functions.length > 0 ? functions : (row.functions ?? []);
          steps.push({ heir, functions: own, reason: reasonOf(from, row, heir, { dossier, asOf, ...context }) });
          return [{ id: row.other, functions: own }];
        }),
    );
  }
  return steps;
}

function isAlive({ agency }: AgencyStanding, { asOf }: JudgingContext): boolean {
  return agency.validTo == null || reached(asOf, agency.validTo) !== 'yes';
}

function reasonOf(from: string, row: SuccessionRow, heir: AgencyStanding, context: JudgingContext): StatusReason {
  const { on, functions, source, known, confirmed, note } = row;
  const whose = context.dossier.agencies.get(from);
  return {
    statement: say('reason.succession', {
      from: whose ? fullName(whose, context) : from,
      heir: fullName(heir, context),
      day: on,
      functions: functions == null || functions.length === 0 ? null : functions.join('; '),
      note: note == null ? null : kept(note),
      confirmed: confirmed ? 'yes' : 'no',
    }),
    ...{ source, known, confirmed, document: null, rule: 'succession', on, provision: null },
  };
}

function ended(id: string, on: string): StatusReason {
  return {
    statement: say('reason.agency-ended', { id, day: on }),
    ...{
      source: toKeep('kept.from-the-bodies'),
      known: 'read',
      confirmed: null,
      document: null,
      rule: 'succession',
      on,
      provision: null,
    },
  };
}

/** `Sở Nội vụ tỉnh Hà Giang`: the same name stands for as many bodies as there are provinces. */
function fullName({ agency }: AgencyStanding, { registry }: JudgingContext): string {
  const place = agency.place == null ? null : registry.vocabulary.placeBySlug.get(provinceOf(agency.place));
  if (!place) return agency.name;
  const named = placeName(agency.place ?? '', registry.vocabulary) ?? place.name;
  if (agency.name.includes(named)) return agency.name;
  const whose = /(Tỉnh|Thành) (ủy|đoàn)$/u.test(agency.name) ? named : `${place.kind} ${named}`;
  return `${agency.name.replace(/ (tỉnh|thành phố)$/u, '')} ${whose}`;
}
