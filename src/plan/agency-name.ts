import { FormTest } from '../reading/form-test.js';
import { startsUpper, textBetween, type Printed, type Token } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { AgencyKind, Vocabulary } from '../registry/vocabulary.js';
import { oncePer } from '../text/once-per.js';
import type { Span } from '../text/span.js';

/** A body named in the text. */
export interface AgencyName extends Span {
  /** As printed, blanks collapsed; what an elliptical list leaves out is put back: `các Bộ: Y tế, Nội vụ` → `Bộ Y tế`. */
  readonly name: string;
  /** The known kind of body, or null. */
  readonly kind: AgencyKind | null;
  /** The district or commune that a body of that level is named after: `huyện Yên Sơn`; null where many are meant. */
  readonly lower: string | null;
  /**
   * How it is called: by a known name, by a name of its own, as one of a sort (`cơ quan thường trực`), as many
   * (`các sở, ngành`) or as the head of a body (`Giám đốc Sở Y tế`).
   */
  readonly called: 'known' | 'proper' | 'body' | 'group' | 'head';
  readonly first: number;
  /** One past its last token, brackets behind the name left out. */
  readonly last: number;
}

export const MOST_TOKENS = 32;

/** The one body that is named at a token, or null. */
export function nameAt(tokens: Tokens, first: number, last: number, vocabulary: Vocabulary): AgencyName | null {
  const most = Math.min(last, first + MOST_TOKENS);
  const begun = beginAt(tokens, first, most, vocabulary);
  if (!begun || tokens.formAt(first)?.kind !== 'word') return null;
  if (begun.called === 'head') return headOf(tokens, first, begun.end, last, vocabulary);
  const end = extend(tokens, first, begun, most, vocabulary);
  // «Ban Dân tộc và Tôn giáo» is no «Ban Dân tộc»
  const isOther = begun.kind !== null && tokens.formAt(begun.end)?.folded === 'va' && end > begun.end;
  return named(tokens, first, end, isOther ? { ...begun, kind: null, called: 'proper' } : begun);
}

/** Whether a name may begin with a word: nearly none does. */
export const mayBeginName = oncePer(
  ({ agencyNames, cues }: Vocabulary) =>
    new FormTest((form) => agencyNames.opens.holds(form) || cues['agency-word'].opens.holds(form)),
);

interface Beginning {
  readonly end: number;
  readonly kind: AgencyKind | null;
  readonly called: AgencyName['called'];
}

export function beginAt(tokens: Tokens, at: number, last: number, vocabulary: Vocabulary): Beginning | null {
  const known = vocabulary.agencyNames.longestAt(tokens, at);
  const cue = vocabulary.cues['agency-word'].longestAt(tokens, at);
  if (known && known.end <= last && known.end >= (cue?.end ?? 0)) return { end: known.end, kind: known.value, called: 'known' };
  if (!cue || cue.end > last) return null;
  const called = cue.value.value as AgencyName['called'];
  if (called === 'proper' && !goesOnProperly(tokens.at(cue.end), tokens.at(cue.end + 1))) return null;
  return { end: cue.end, kind: null, called };
}

/** `Sở Y tế`, `công an tỉnh`, `Cục Thuế`: not `bộ máy`, `hội nghị`, `công an`. */
function goesOnProperly(next: Token | undefined, after: Token | undefined): boolean {
  if (next?.kind !== 'word' || next.gap === 'paragraph') return false;
  if (next.capital) return true;
  return LEVEL_WORD.test(next.text) || (next.folded === 'nha' && after?.folded === 'nuoc') || next.folded === 'khu';
}

const LEVEL_WORD = /^(tỉnh|huyện|xã|phường|thành|cấp|các|trung)$/u;

/** `Thủ trưởng các sở, ban, ngành`, `Chủ tịch UBND các xã`; a head whose body is not named is no name. */
function headOf(tokens: Tokens, first: number, at: number, last: number, vocabulary: Vocabulary): AgencyName | null {
  const most = Math.min(last, first + MOST_TOKENS);
  const inner = beginAt(tokens, at, most, vocabulary);
  if (inner?.called === 'head') {
    const deeper = headOf(tokens, at, inner.end, last, vocabulary);
    return deeper && named(tokens, first, deeper.last, { end: deeper.last, kind: deeper.kind, called: 'head' });
  }
  const noun = inner ?? nounAt(tokens, at, vocabulary);
  // «Bộ trưởng, Thủ trưởng cơ quan ngang bộ»: of every ministry
  if (!noun && tokens.formAt(at)?.text === ',' && inner === null && beginAt(tokens, at + 1, most, vocabulary)?.called === 'head')
    return named(tokens, first, at, { end: at, kind: null, called: 'head' });
  if (!noun) return null;
  const begun: Beginning = inner ?? { end: noun.end, kind: null, called: 'group' };
  const end = extend(tokens, at, begun, most, vocabulary);
  // what the head of a body has to do is the body's: «Giám đốc Sở Y tế», «Chủ tịch UBND các xã»
  const whole = vocabulary.agencyNames.longestAt(tokens, first);
  return named(tokens, first, end, { end: begun.end, kind: whole?.end === end ? whole.value : begun.kind, called: 'head' });
}

function named(tokens: Tokens, first: number, last: number, { kind, called, end }: Beginning): AgencyName {
  const text = textBetween(tokens, first, last);
  const { start, end: until } = tokens.spanOf(first, last);
  const lower = kind !== null && /^(district|commune)$/u.test(kind.level) ? placeNamed(tokens, first, end, last) : null;
  return {
    name: text.slice(0, 1).toUpperCase() + text.slice(1),
    kind,
    lower,
    called,
    first,
    last,
    start,
    end: until,
  };
}

/** `UBND huyện` + `Yên Sơn`: the one district that is meant. */
function placeNamed(tokens: Tokens, first: number, from: number, last: number): string | null {
  let at = from;
  while (at < last && startsUpper(tokens.formAt(at))) at += 1;
  if (at === from) return null;
  let level = from - 1;
  if (level > first && /^(xa|pho|tran|khu)$/u.test(tokens.formAt(level)?.folded ?? '')) {
    const pair = `${tokens.formAt(level - 1)?.folded} ${tokens.formAt(level)?.folded}`;
    if (/^(thi xa|thanh pho|thi tran|dac khu)$/u.test(pair)) level -= 1;
  }
  return textBetween(tokens, level, at);
}

/** Everything that belongs to a name behind its beginning. */
function extend(tokens: Tokens, first: number, begun: Beginning, last: number, vocabulary: Vocabulary): number {
  let open = isOpen(tokens, first, begun);
  let free = begun.called !== 'known';
  let { end } = begun;
  for (;;) {
    const next = step(tokens, end, last, { open, free, vocabulary });
    if (next === null) return end;
    // a known name that goes on behind «và» in capitals is another's, which no list knows
    free ||= tokens.formAt(end)?.folded === 'va' && next === end + 2;
    open ||= tokens.formAt(end)?.text === 'các' || tokens.formAt(end)?.text === 'cấp';
    end = next;
  }
}

interface NameState {
  /** Of a sort: `, ngành`, `, phường` go on the list of what it means. */
  readonly open: boolean;
  /** No list knows it: words up to a verb belong to it. */
  readonly free: boolean;
  readonly vocabulary: Vocabulary;
}

/** `các sở`, `UBND huyện`, `UBND cấp xã`: many of a sort are meant. */
function isOpen(tokens: Tokens, first: number, { end, called, kind }: Beginning): boolean {
  if (called === 'group' || kind?.kind === 'group') return true;
  const body = tokens.slice(first, end);
  return body.some((token) => token.folded === 'cac') || /^(huyện|xã|phường|phố)$/u.test(body.at(-1)?.text ?? '');
}

/** One past the next piece of the name, or null where the name ends. */
function step(tokens: Tokens, at: number, last: number, state: NameState): number | null {
  const token = tokens.formAt(at);
  if (!token || at >= last || (at > 0 && tokens.gapAt(at) === 'paragraph')) return null;
  if (isSeparator(token) || token.text === ':') {
    return placesBehind(tokens, at, last, state) ?? (token.text === ':' ? null : overSeparator(tokens, at, last, state));
  }
  if (token.kind === 'number')
    return /^(khu|vực|số|phường|quận|đạo|án)$/iu.test(tokens.formAt(at - 1)?.text ?? '') ? at + 1 : null;
  if (token.kind !== 'word') return null;
  const part = state.vocabulary.cues['agency-part'].longestAt(tokens, at);
  if (part && part.end <= last) return part.end;
  if (startsUpper(token)) return beginAt(tokens, at, last, state.vocabulary)?.called === 'known' && !state.free ? null : at + 1;
  const isTask = beginsTask(tokens, at, state.vocabulary);
  // «các sở ngành», but «UBND các huyện tổ chức thực hiện», «… thành phố báo cáo»
  const noun = state.open && !isTask ? nounAt(tokens, at, state.vocabulary) : null;
  if (noun && noun.end <= last) return noun.end;
  if (state.open && token.text === 'quản' && tokens.formAt(at + 1)?.text === 'lý') return charge(tokens, at, last, state);
  if (isTask) return null;
  if (/^(của|thuộc|trên|ở|trong|tại|do|với|về|để|từ|như|nếu|khi|mà|đó|này|gồm|bao|qua)$/u.test(token.text)) return null;
  return state.free ? at + 1 : null;
}

const MOST_IN_CHARGE = 7;

/** `các sở quản lý quy hoạch có trách nhiệm …`: what they are in charge of tells which are meant; else it is their task. */
function charge(tokens: Tokens, at: number, last: number, { vocabulary }: NameState): number | null {
  for (let end = at + 2; end < Math.min(last, at + 2 + MOST_IN_CHARGE); end += 1) {
    if (/^(có|chịu|theo|căn)$/u.test(tokens.formAt(end)?.text ?? '')) return end;
    if (tokens.formAt(end)?.kind === 'mark' || beginsTask(tokens, end, vocabulary)) return null;
  }
  return null;
}

/** `UBND các tỉnh, thành phố: Lào Cai, Lai Châu`: the places tell which are meant. */
function placesBehind(tokens: Tokens, at: number, last: number, state: NameState): number | null {
  if (!state.open || !startsUpper(tokens.formAt(at + 1)) || tokens.formAt(at)?.text === ';') return null;
  const isListed = startsUpper(tokens.formAt(at - 1)) || /^(tỉnh|phố|huyện|xã|phường)$/u.test(tokens.formAt(at - 1)?.text ?? '');
  const place = isListed ? state.vocabulary.placeNames.longestAt(tokens, at + 1) : null;
  return place && place.end <= last ? place.end : null;
}

function overSeparator(tokens: Tokens, at: number, last: number, state: NameState): number | null {
  const next = tokens.formAt(at + 1);
  if (!next || at + 1 >= last || tokens.gapAt(at + 1) === 'paragraph' || tokens.formAt(at)?.text === ';') return null;
  const noun = state.open ? nounAt(tokens, at + 1, state.vocabulary) : null;
  if (noun && noun.end <= last && !startsUpper(next)) return noun.end;
  if (noun && noun.end <= last && beginAt(tokens, at + 1, last, state.vocabulary) === null) return noun.end;
  if (beginAt(tokens, at + 1, last, state.vocabulary)) return null;
  // «Bưu điện tỉnh, Viễn thông …»: behind its level a name has ended
  const ended = tokens.formAt(at)?.text === ',' && LEVEL_WORD.test(tokens.formAt(at - 1)?.text ?? '');
  const joins = /^[-/]$/u.test(tokens.formAt(at)?.text ?? '') || (state.free && !ended) || tokens.formAt(at)?.folded === 'va';
  return joins && startsUpper(next) && !beginsTask(tokens, at + 1, state.vocabulary) ? at + 2 : null;
}

function nounAt(tokens: Tokens, at: number, { cues }: Vocabulary): { end: number } | null {
  return cues['agency-noun'].longestAt(tokens, at);
}

/** `chủ trì`, `có trách nhiệm`: a name never reaches over the words that begin a task. Capitals may belong to a name. */
export function beginsTask(tokens: Tokens, at: number, { cues }: Vocabulary): boolean {
  return /^\p{Ll}/u.test(tokens.formAt(at)?.text ?? '') && cues['task-verb'].longestAt(tokens, at) !== null;
}

export function isSeparator(token: Printed): boolean {
  return /^[,;/&-]$/u.test(token.text) || token.folded === 'va';
}
