import { dateAt } from '../citation/date.js';
import { issuerAt, type IssuerMatch } from '../citation/issuer.js';
import { readSymbol } from '../citation/symbol.js';
import type { SymbolReading } from '../citation/symbol-rules.js';
import { symbolShapeAt } from '../citation/symbol-shape.js';
import type { Flow } from '../reading/layout.js';
import type { Paragraph } from '../reading/paragraphs.js';
import { isSo } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { DocumentType, Vocabulary } from '../registry/vocabulary.js';
import { partialDate, type PartialDate } from '../time/partial-date.js';

/** What a document says of its own number, day and issuer where its head prints none. */
export interface HeadElsewhere {
  readonly reading: SymbolReading | null;
  readonly numberAt: number | null;
  readonly issuedOn: PartialDate | null;
  readonly issuer: IssuerMatch | null;
}

const NOTHING: HeadElsewhere = { reading: null, numberAt: null, issuedOn: null, issuer: null };

/**
 * Copies often lack the head, but the annex names what it is attached to: `(Kèm theo Hướng dẫn số 12-HD/BTCTW ngày 5/6/2025 của
 * …)`; or the copy opens with the document's full name: `Quyết định số 12-QĐ/TW, ngày 5/6/2025 của …`.
 */
export function headElsewhere(flow: Flow, type: DocumentType | null, vocabulary: Vocabulary): HeadElsewhere {
  const first = flow.paragraphs.at(0);
  const opening = first && fullNameAt(flow, first, vocabulary);
  if (opening) return opening;
  for (const paragraph of flow.paragraphs) {
    const at = behindAttached(flow.tokens, paragraph);
    if (at === null) continue;
    const word = vocabulary.typeWords.longestAt(flow.tokens, at);
    const isText = flow.tokens.formAt(at)?.folded === 'van' && flow.tokens.formAt(at + 1)?.folded === 'ban';
    if (!(word ? word.value === type : isText)) continue;
    return namedFrom(flow, word?.end ?? at + 2, paragraph.last, type, vocabulary);
  }
  return NOTHING;
}

/** `(Kèm theo`, `(Ban hành kèm theo`: the token behind. */
function behindAttached(tokens: Tokens, { first, last }: Paragraph): number | null {
  let at = tokens.formAt(first)?.text === '(' ? first + 1 : first;
  if (tokens.formAt(at)?.folded === 'ban' && tokens.formAt(at + 1)?.folded === 'hanh') at += 2;
  return tokens.formAt(at)?.folded === 'kem' && tokens.formAt(at + 1)?.folded === 'theo' && at + 2 < last ? at + 2 : null;
}

/** No more is taken for the title of a copy. */
const LEAST_PARAGRAPHS = 3;

/** The copy's first line, in ordinary letters, names the document in full: a heading, and no sentence about another one. */
function fullNameAt(flow: Flow, paragraph: Paragraph, vocabulary: Vocabulary): HeadElsewhere | null {
  if (flow.paragraphs.length < LEAST_PARAGRAPHS) return null;
  if (/^[.;,:]$/u.test(flow.tokens.formAt(paragraph.last - 1)?.text ?? '')) return null;
  const word = paragraph.capitals ? null : vocabulary.typeWords.longestAt(flow.tokens, paragraph.first);
  if (!word || !isSo(flow.tokens.formAt(word.end))) return null;
  const named = namedFrom(flow, word.end, paragraph.last, word.value, vocabulary);
  return named.reading === null || named.issuedOn === null || named.issuer === null ? null : named;
}

function namedFrom(
  { tokens }: Flow,
  from: number,
  last: number,
  type: DocumentType | null,
  vocabulary: Vocabulary,
): HeadElsewhere {
  const start = isSo(tokens.formAt(from)) ? from + 1 : from;
  const shape = symbolShapeAt(tokens, start, vocabulary);
  let issuedOn: PartialDate | null = null;
  let issuer: IssuerMatch | null = null;
  for (let at = shape?.last ?? start; at < last; at += 1) {
    if (issuedOn === null && tokens.formAt(at)?.folded === 'ngay')
      issuedOn = dateAt(tokens, at)?.date ?? monthOnly(tokens, at + 1);
    if (tokens.formAt(at)?.text === 'của' && issuer === null) issuer = issuerAt(tokens, at + 1, vocabulary);
    if (/^(về|v)$/u.test(tokens.formAt(at)?.text ?? '')) break;
  }
  return {
    reading: shape && readSymbol(shape, vocabulary, { typeWord: type }),
    numberAt: shape?.first ?? null,
    issuedOn,
    issuer,
  };
}

/** `ngày    /11/2025`: the day is put in by hand. */
function monthOnly(tokens: Tokens, at: number): PartialDate | null {
  if (tokens.formAt(at)?.text !== '/' || tokens.formAt(at + 2)?.text !== '/') return null;
  const [month, year] = [Number(tokens.formAt(at + 1)?.text), Number(tokens.formAt(at + 3)?.text)];
  return Number.isInteger(month) && Number.isInteger(year) ? partialDate(year, month) : null;
}

/** `… được Quốc hội khóa XV thông qua ngày 16 tháng 6 năm 2025`: resolutions of assemblies print their day at the foot. */
export function passedOn({ tokens }: Flow): PartialDate | null {
  for (let at = tokens.length - 3; at >= 0; at -= 1) {
    if (tokens.formAt(at)?.text !== 'thông' || tokens.formAt(at + 1)?.text !== 'qua' || tokens.formAt(at + 2)?.text !== 'ngày')
      continue;
    const date = dateAt(tokens, at + 2)?.date ?? null;
    if (date !== null) return date;
  }
  return null;
}
