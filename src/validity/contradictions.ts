import type { RelationRow, StatementNode } from '../graph/nodes.js';
import { compare, compatible, type PartialDate } from '../time/partial-date.js';
import { LONGEST_CHAIN, type Dossier, type Standing } from './dossier.js';
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
        ? 'a document does nothing to itself'
        : acting?.issuedOn != null && relation.effectiveOn != null && compare(relation.effectiveOn, acting.issuedOn) === 'before'
          ? `${acting.id} was issued on ${acting.issuedOn} only`
          : acting?.issuedOn != null && document.issuedOn != null && compare(acting.issuedOn, document.issuedOn) === 'before'
            ? `${acting.id} was issued on ${acting.issuedOn}, before this one (${document.issuedOn})`
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
    return other ? [contradiction(relation, `another source says from ${other.effectiveOn} [${other.source}]`, dossier)] : [];
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
      if (!other) return [];
      return [
        {
          statement: `${field} is ${statement[field]} by one source, ${other[field]} by another [${other.source}]`,
          source: statement.source,
          known: statement.known,
          confirmed: statement.confirmed,
          document: document.id,
          rule: 'contradiction' as const,
          on: statement[field] ?? null,
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
    if (next.includes(document.id))
      return first.slice(0, 1).map((one) => contradiction(one, 'following who replaced it leads back to it', dossier));
    frontier = [...new Set(next)].filter((id) => !seen.has(id));
    for (const id of frontier) seen.add(id);
  }
  return [];
}

function contradiction(relation: RelationRow, why: string, dossier: Dossier): StatusReason {
  const reason = reasonOf(relation, 'contradiction', dossier);
  return { ...reason, statement: `${reason.statement}; but ${why}` };
}
