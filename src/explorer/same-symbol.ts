interface Symbolled {
  readonly id: string;
  readonly symbol?: string | null;
  readonly issuedOn?: string | null;
}

/**
 * The documents found whose symbol is what was searched for, or begins with its words: `217`, `33/ct-ttg`. None where it is one
 * document at most: then there is nothing to choose.
 */
export function ofSameSymbol<T extends Symbolled>(text: string, found: readonly T[]): T[] {
  const wanted = wordsOf(text);
  if (!/^\d/u.test(wanted[0] ?? '')) return [];
  const same = found.filter(({ symbol }) => {
    const words = wordsOf(symbol ?? '');
    return wanted.every((word, index) => words[index] === word);
  });
  return same.length < 2 ? [] : same;
}

/** Runs of letters and digits, without case and diacritics. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
