import type { ReactNode } from 'react';

/** Gives the reader a file that was made here. */
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
  const download = (): void => {
    const address = URL.createObjectURL(new Blob([content()], { type: `${type};charset=utf-8` }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <p>
      <button type="button" onClick={download}>
        {children}
      </button>
    </p>
  );
}
