import type { ReactNode } from 'react';
import type { Sign } from '../sign.js';

export function Badge({ sign: [sign, tone], children }: { readonly sign: Sign; readonly children: ReactNode }): ReactNode {
  return (
    <span className={`badge ${tone}`}>
      <span aria-hidden="true">{sign}</span> {children}
    </span>
  );
}
