import type { ReactNode } from 'react';

/** Gives the reader a file that was made here. */
export function save(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** A button that makes a file. */
export function Download({
  name,
  type,
  content,
  children,
}: {
  readonly name: string;
  readonly type: string;
  readonly content: () => string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <p>
      <button
        type="button"
        onClick={() => {
          save(name, new Blob([content()], { type: `${type};charset=utf-8` }));
        }}
      >
        {children}
      </button>
    </p>
  );
}
