import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWords } from '../words.js';
import { FailureText } from './answer.js';

/**
 * A button that makes a file.
 *
 * @param type its media type, with its charset if it is a text
 */
export function Download({
  name,
  type,
  content,
  children,
}: {
  readonly name: string;
  readonly type: string;
  readonly content: () => BlobPart | Promise<BlobPart>;
  readonly children: ReactNode;
}): ReactNode {
  const { say } = useWords();
  const making = useMutation({
    mutationFn: async () => {
      saveFile(name, new Blob([await content()], { type }));
    },
  });
  return (
    <p>
      <button
        type="button"
        disabled={making.isPending}
        onClick={() => {
          making.mutate();
        }}
      >
        {making.isPending ? say('loading') : children}
      </button>
      {making.isError && <FailureText error={making.error} />}
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
