/** The codes of the errors in an answer that is none but errors; of anything else none. */
export function errorCodes(payload: unknown): string[] {
  if (typeof payload !== 'string') return [];
  try {
    const { errors } = JSON.parse(payload) as { errors?: readonly { extensions?: { code?: unknown } }[] };
    return (errors ?? []).flatMap(({ extensions }) => (typeof extensions?.code === 'string' ? [extensions.code] : []));
  } catch {
    return [];
  }
}
