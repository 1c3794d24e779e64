/** A text with its UTF-16 code units side by side: who looks at every one of them gets them so at a fraction of the cost. */
export interface Source {
  readonly text: string;
  readonly units: Uint16Array;
}

export function sourceOf(text: string): Source {
  const bytes = Buffer.from(text, 'utf16le');
  return { text, units: new Uint16Array(bytes.buffer, bytes.byteOffset, text.length) };
}

/** Whether a character beyond the basic plane begins at an offset: it takes two code units. */
export function isPair(units: Uint16Array, at: number): boolean {
  return ((units[at] as number) & 0xfc00) === 0xd800 && at + 1 < units.length && ((units[at + 1] as number) & 0xfc00) === 0xdc00;
}
