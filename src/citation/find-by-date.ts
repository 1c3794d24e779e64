import type { Flow } from '../reading/layout.js';
import { isSo } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Vocabulary } from '../registry/vocabulary.js';
import { dateAt } from './date.js';
import { issuerAt } from './issuer.js';
import { newMention, type Mention } from './mention.js';
import type { TypeWord } from './type-word.js';

/**
 * Mentions without a whole symbol that a date makes good: `Pháp lệnh của Ủy ban Thường vụ Quốc hội ngày 20/4/2007`,
 * `Pháp lệnh số 04 ngày 20/4/2007`, `Nghị định số ngày 09/01/2015`, `Nghị định số …/2015/NĐ-CP ngày 09/01/2015`.
 */
export function findByDate(flow: Flow, typeWords: readonly TypeWord[], vocabulary: Vocabulary): Mention[] {
  const { tokens } = flow;
  const mentions: Mention[] = [];
  for (const word of typeWords) {
    if (tokens.formAt(word.first)?.capital !== true) continue;
    let at = word.last;
    const hasSo = isSo(tokens.formAt(at));
    if (hasSo) at += 1;
    const tail = hasSo ? tailWithoutNumber(tokens, at) : at;
    const number = hasSo && tail === at ? numberAt(tokens, at) : null;
    at = number === null ? tail : at + 1;
    const coreEnd = at;
    const issuer = tokens.formAt(at)?.folded === 'cua' ? issuerAt(tokens, at + 1, vocabulary) : null;
    if (issuer && !hasSo) at = issuer.last;
    if (tokens.formAt(at)?.text === ',') at += 1;
    if (tokens.formAt(at)?.folded !== 'ngay') continue;
    const date = dateAt(tokens, at);
    if (!date || date.date === null || date.date.length < 10) continue;
    if (!hasSo && !issuer) continue;
    mentions.push(
      newMention({
        flow,
        core: { first: word.first, last: hasSo ? coreEnd : date.last },
        typeWord: word.type,
        bareNumber: number,
        numberMissing: hasSo && number === null,
      }),
    );
  }
  return mentions;
}

function numberAt(tokens: Tokens, at: number): string | null {
  const token = tokens.formAt(at);
  return token?.kind === 'number' && token.text.length <= 5 ? token.text : null;
}

/** One past `……/2015/NĐ-CP`, `/NĐ-CP`: a symbol whose number was left blank or dotted; `at` itself where there is none. */
function tailWithoutNumber(tokens: Tokens, at: number): number {
  let end = at;
  while (/^[.…_]+$/u.test(tokens.formAt(end)?.text ?? '')) end += 1;
  if (tokens.formAt(end)?.text !== '/') return at;
  const year = tokens.formAt(end + 1)?.kind === 'number' && tokens.formAt(end + 2)?.text === '/';
  end += year ? 3 : 1;
  if (tokens.formAt(end)?.kind !== 'word' || tokens.formAt(end)?.capital !== true) return at;
  end += 1;
  while (tokens.formAt(end)?.text === '-' && tokens.formAt(end + 1)?.kind === 'word' && tokens.gapAt(end + 1) === 'none')
    end += 2;
  return end;
}
