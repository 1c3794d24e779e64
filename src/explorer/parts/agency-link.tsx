import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { agencyPath, useDay } from '../address.js';
import type { AgencyLineFragment } from '../generated/graphql.js';
import { useWords } from '../words.js';
import { placeLabel } from './document-line.js';

/** A body by its name, which leads to its page. */
export function AgencyLink({ of }: { readonly of: { readonly id: string; readonly name: string } }): ReactNode {
  const { keepDay } = useDay();
  return <Link to={keepDay(agencyPath(of.id))}>{of.name}</Link>;
}

/** The same with its place: bodies of two places may share a name. */
export function AgencyInPlace({ of }: { readonly of: AgencyLineFragment }): ReactNode {
  const words = useWords();
  return (
    <>
      <AgencyLink of={of} /> {of.province && <span className="quiet">{placeLabel(of.province, words)}</span>}
    </>
  );
}
