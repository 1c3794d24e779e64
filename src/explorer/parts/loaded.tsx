import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiError } from '../api.js';
import { Answer } from './answer.js';

/** A part of the explorer that is loaded when it is gone to, once; where it does not come, a word on that, and another try. */
export function Loaded<M>({
  name,
  load,
  children,
}: {
  readonly name: string;
  readonly load: () => Promise<M>;
  readonly children: (module: M) => ReactNode;
}): ReactNode {
  const module = useQuery({
    queryKey: ['module', name],
    queryFn: () =>
      load().catch((error: unknown) => {
        throw new ApiError('OFFLINE', String(error));
      }),
    staleTime: Infinity,
    gcTime: Infinity,
    structuralSharing: false,
  });
  return <Answer of={module}>{children}</Answer>;
}
