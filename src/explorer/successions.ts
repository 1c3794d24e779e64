import type { AgencyLineFragment, AgencyPageQuery, SuccessionLineFragment } from './generated/graphql.js';

/** One body taking over from another. */
export interface Step extends SuccessionLineFragment {
  readonly from: AgencyLineFragment;
  readonly to: AgencyLineFragment;
}

interface Later extends SuccessionLineFragment {
  readonly agency: AgencyLineFragment & { readonly succeededBy?: readonly Later[] };
}

interface Earlier extends SuccessionLineFragment {
  readonly agency: AgencyLineFragment & { readonly succeeds?: readonly Earlier[] };
}

/** What led to a body and what became of it, in order of time; each step once. */
export function stepsOf(agency: NonNullable<AgencyPageQuery['agency']>): Step[] {
  const steps = [...earlierSteps(agency, agency.succeeds), ...laterSteps(agency, agency.succeededBy)];
  const keyOf = ({ on, from, to, source }: Step): string => [on, from.id, to.id, source].join(' ');
  const unique = new Map(steps.map((step) => [keyOf(step), step]));
  return [...unique].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, step]) => step);
}

function laterSteps(from: AgencyLineFragment, successions: readonly Later[]): Step[] {
  return successions.flatMap(({ agency, ...rest }) => [
    { ...rest, from, to: agency },
    ...laterSteps(agency, agency.succeededBy ?? []),
  ]);
}

function earlierSteps(to: AgencyLineFragment, successions: readonly Earlier[]): Step[] {
  return successions.flatMap(({ agency, ...rest }) => [
    { ...rest, from: agency, to },
    ...earlierSteps(agency, agency.succeeds ?? []),
  ]);
}
