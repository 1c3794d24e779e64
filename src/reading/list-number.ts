/** `1` → `a`, `27` → `aa` as Word counts, `aa` for 27, `bb` for 28. */
export function letterNumber(value: number): string {
  if (value < 1) return String(value);
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.min(Math.floor((value - 1) / 26) + 1, 5));
}

const ROMANS: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** `4` → `iv`; beyond 3999 the digits. */
export function romanNumber(value: number): string {
  if (value < 1 || value > 3999) return String(value);
  let left = value;
  return ROMANS.map(([worth, letters]) => {
    const times = Math.floor(left / worth);
    left -= times * worth;
    return letters.repeat(times);
  }).join('');
}
