/** A text with its UTF-16 code units side by side: who looks at every one of them gets them so at a fraction of the cost. */
export interface Source {
  readonly text: string;
  readonly units: Uint16Array;
}

export function sourceOf(text: string): Source {
  const units = new Uint16Array(text.length);
  // as the machine has them, which is little-endian wherever Node runs here
  Buffer.from(units.buffer).write(text, 'utf16le');
  return { text, units };
}

/** Whether a code unit may open a pair: a character beyond the basic plane. */
export function isHigh(unit: number): boolean {
  return (unit & 0xfc00) === 0xd800;
}

/** Whether the code unit at an offset opens a pair. */
export function opensPair(units: Uint16Array, at: number, unit: number): boolean {
  return isHigh(unit) && ((units[at + 1] ?? 0) & 0xfc00) === 0xdc00;
}
