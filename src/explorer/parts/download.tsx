import type { ReactNode } from 'react';

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
          saveFile(name, new Blob([content()], { type: `${type};charset=utf-8` }));
        }}
      >
        {children}
      </button>
    </p>
  );
}

/** Gives the reader a file that was made here. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
