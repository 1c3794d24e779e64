/** Whether it is known which document a citation means: one, several or none that anybody knows. */
export type Resolved = 'resolved' | 'ambiguous' | 'unknown';

export function resolutionOf({
  documentId,
  candidates,
}: {
  readonly documentId: string | null;
  readonly candidates: readonly unknown[];
}): Resolved {
  if (documentId !== null) return 'resolved';
  return candidates.length > 0 ? 'ambiguous' : 'unknown';
}
