/** A text with its UTF-16 code units side by side: who looks at every one of them gets them so at a fraction of the cost. */
export interface Source {
  readonly text: string;
  readonly units: Uint16Array;
}

export function sourceOf(text: string): Source {
  const bytes = Buffer.from(text, 'utf16le');
  return { text, units: new Uint16Array(bytes.buffer, bytes.byteOffset, text.length) };
}

/** Whether a code unit may open a pair: a character beyond the basic plane. */
export function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

/** Whether the code unit at an offset opens a pair. */
export function opensPair(units: Uint16Array, at: number, unit: number): boolean {
  return isHigh(unit) && ((units[at + 1] ?? 0) & 0xfc00) === 0xdc00;
}
