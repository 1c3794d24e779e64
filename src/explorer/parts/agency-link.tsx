import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { agencyPath, useDay } from '../address.js';

/** A body by its name, which leads to its page. */
export function AgencyLink({ of }: { readonly of: { readonly id: string; readonly name: string } }): ReactNode {
  const { keepDay } = useDay();
  return <Link to={keepDay(agencyPath(of.id))}>{of.name}</Link>;
}
