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

/** The same with its place, which bodies of one name differ by, and its end if it did not end with its place. */
export function AgencyInPlace({ of }: { readonly of: AgencyLineFragment }): ReactNode {
  const words = useWords();
  const { say, date } = words;
  const placeEnd = of.province?.validTo;
  const place = of.province && placeLabel(of.province, words);
  const where = placeEnd == null ? place : say('placeBefore', { place: place ?? '', date: date(placeEnd) });
  const end = of.validTo && of.validTo !== placeEnd && `${say('existsTo')} ${date(of.validTo)}`;
  return (
    <>
      <AgencyLink of={of} /> <span className="quiet">{[where, end].filter(Boolean).join(' · ')}</span>
    </>
  );
}
