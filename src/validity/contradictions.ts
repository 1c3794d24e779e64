import type { RelationRow, StatementNode } from '../graph/nodes.js';
import { compare, compatible, type PartialDate } from '../time/partial-date.js';
import { LONGEST_CHAIN, type Dossier, type Standing } from './dossier.js';
import { kept, say, type Sentence } from '../words/sentence.js';
import { reasonOf, type StatusReason } from './reason.js';

/**
 * What cannot all be true of a document: relations to itself, rings of replacement, effects before the paper that has them,
 * one act with several days, and sources that give it several dates. They are told, and decide nothing.
 */
export function contradictionsIn(standing: Standing, dossier: Dossier): StatusReason[] {
  return [
    ...ofRelations(standing, dossier),
    ...ofDays(standing.relations, dossier),
    ...ofStatements(standing),
    ...ring(standing, dossier),
  ];
}

function ofRelations({ document, relations }: Standing, dossier: Dossier): StatusReason[] {
  return relations.flatMap((relation) => {
    const acting = dossier.documents.get(relation.other)?.document;
    const why =
      relation.other === document.id
        ? say('contradiction.itself')
        : acting?.issuedOn != null && relation.effectiveOn != null && compare(relation.effectiveOn, acting.issuedOn) === 'before'
          ? say('contradiction.before-the-act', { id: acting.id, day: acting.issuedOn })
          : acting?.issuedOn != null && document.issuedOn != null && compare(acting.issuedOn, document.issuedOn) === 'before'
            ? say('contradiction.older-than-it', { id: acting.id, day: acting.issuedOn, ownDay: document.issuedOn })
            : null;
    return why === null ? [] : [contradiction(relation, why, dossier)];
  });
}

/** One act, told with several days. */
function ofDays(relations: readonly RelationRow[], dossier: Dossier): StatusReason[] {
  return relations.flatMap((relation, index) => {
    const other = relations
      .slice(0, index)
      .find(
        (one) => one.type === relation.type && one.other === relation.other && daysDiffer(one.effectiveOn, relation.effectiveOn),
      );
    if (other?.effectiveOn == null) return [];
    const why = say('contradiction.other-day', { day: other.effectiveOn, source: kept(other.source) });
    return [contradiction(relation, why, dossier)];
  });
}

function daysDiffer(a: PartialDate | null | undefined, b: PartialDate | null | undefined): boolean {
  return a != null && b != null && !compatible(a, b);
}

const DATES = ['issuedOn', 'effectiveOn', 'expiresOn'] as const satisfies readonly (keyof StatementNode)[];

function ofStatements({ document, statements }: Standing): StatusReason[] {
  return DATES.flatMap((field) =>
    statements.flatMap((statement, index) => {
      const other = statements.slice(0, index).find((one) => daysDiffer(one[field], statement[field]));
      const [day, otherDay] = [statement[field], other?.[field]];
      if (!other || day == null || otherDay == null) return [];
      return [
        {
          statement: say('contradiction.dates', { field, day, otherDay, source: kept(other.source) }),
          source: statement.source,
          known: statement.known,
          confirmed: statement.confirmed,
          document: document.id,
          rule: 'contradiction' as const,
          on: day,
          provision: null,
        },
      ];
    }),
  );
}

/** Following who replaced it leads back to it. */
function ring({ document, relations }: Standing, dossier: Dossier): StatusReason[] {
  const heirs = (of: readonly RelationRow[]): RelationRow[] => of.filter((one) => one.type === 'REPLACES' && one.confirmed);
  const first = heirs(relations).filter((one) => one.other !== document.id);
  const seen = new Set(first.map(({ other }) => other));
  let frontier = [...seen];
  for (let level = 0; frontier.length > 0 && level <= LONGEST_CHAIN; level += 1) {
    const next = frontier.flatMap((id) => heirs(dossier.documents.get(id)?.relations ?? []).map(({ other }) => other));
    if (next.includes(document.id)) return first.slice(0, 1).map((one) => contradiction(one, say('contradiction.ring'), dossier));
    frontier = [...new Set(next)].filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return [];
}

function contradiction(relation: RelationRow, why: Sentence, dossier: Dossier): StatusReason {
  const reason = reasonOf(relation, 'contradiction', dossier);
  return { ...reason, statement: say('reason.contradiction', { fact: reason.statement, why }) };
}
