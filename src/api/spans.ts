/** A stretch of text as the API gives it. */
export interface SpanModel {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Spans are stored on edges as three lists of one length. */
export function spansOf(edge: {
  readonly starts?: readonly number[] | null;
  readonly ends?: readonly number[] | null;
  readonly quotes?: readonly string[] | null;
}): SpanModel[] {
  return (edge.starts ?? []).map((start, index) => ({
    start,
    end: edge.ends?.[index] ?? start,
    text: edge.quotes?.[index] ?? '',
  }));
}
