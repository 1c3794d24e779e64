export type Utf16 = 'UTF-16LE' | 'UTF-16BE';

const SAMPLE_BYTES = 8192;
const FEWEST_BYTES = 16;

/**
 * Whether bytes are UTF-16: by their byte-order mark, or because read two by two nearly all of them are Latin letters and the
 * marks between.
 */
export function utf16Of(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'UTF-16LE';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'UTF-16BE';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  if (bytes.length % 2 !== 0 || bytes.length < FEWEST_BYTES || !sample.includes(0)) return null;
  return (['UTF-16LE', 'UTF-16BE'] as const).find((order) => isLatin(sample, order)) ?? null;
}

function isLatin(bytes: Uint8Array, order: Utf16): boolean {
  const [low, high] = order === 'UTF-16LE' ? [0, 1] : [1, 0];
  let letters = 0;
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    if (isPlausible(((bytes[at + high] ?? 0) << 8) | (bytes[at + low] ?? 0))) letters += 1;
  }
  return letters > (bytes.length / 2) * 0.95;
}

function isPlausible(unit: number): boolean {
  if (unit < 0x20) return unit === 0x09 || unit === 0x0a || unit === 0x0d;
  return unit < 0x7f || (unit >= 0xa0 && unit < 0x370) || (unit >= 0x1e00 && unit < 0x1f00) || (unit >= 0x2000 && unit < 0x2300);
}
