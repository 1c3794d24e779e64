import type { ReactNode } from 'react';

/** A table with the heads of its columns. One that may be wider than the screen has a label, and moves within its place. */
export function Table({
  head,
  label,
  children,
}: {
  readonly head: readonly ReactNode[];
  readonly label?: string;
  /** Its rows. */
  readonly children: ReactNode;
}): ReactNode {
  const table = (
    <table>
      <thead>
        <tr>
          {head.map((column, index) => (
            <th scope="col" key={index}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
  if (label === undefined) return table;
  return (
    <div className="wide" tabIndex={0} role="region" aria-label={label}>
      {table}
    </div>
  );
}
