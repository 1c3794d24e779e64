import type { ReactNode } from 'react';

/** A name and what it is; nothing is shown of it where it is not known. */
export type Fact = readonly [name: string, value: ReactNode];

export function Facts({ of }: { readonly of: readonly Fact[] }): ReactNode {
  return (
    <dl className="facts">
      {of
        .filter(([, value]) => value != null && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
