/** A text that somebody might make to keep the tool busy; `size` is what there is much of. */
export interface HostileText {
  readonly name: string;
  /** The size at which it has to be read all the same. */
  readonly full: number;
  readonly text: (size: number) => string;
  /** How many citations it holds. */
  readonly citations: (size: number) => number;
}

const none = (): number => 0;
const one = (): number => 1;
const all = (size: number): number => size;

const repeated = (piece: string, behind = ''): HostileText['text'] => {
  return (size) => piece.repeat(size) + behind;
};
const numbered = (piece: (index: number) => string): HostileText['text'] => {
  return (size) => Array.from({ length: size }, (_, index) => piece(index + 1)).join('');
};
const CITED = 'Chỉ thị số 33/CT-TTg ngày 26/11/2021';

export const hostileTexts: readonly HostileText[] = [
  { name: 'digits', full: 100_000, text: repeated('7'), citations: none },
  { name: 'groups of digits', full: 100_000, text: repeated('12 '), citations: none },
  { name: 'groups of digits with strokes', full: 100_000, text: repeated('12/'), citations: none },
  { name: 'strokes', full: 1_000_000, text: repeated('/'), citations: none },
  { name: 'hyphens', full: 1_000_000, text: repeated('-'), citations: none },
  { name: 'points', full: 1_000_000, text: repeated('.'), citations: none },
  { name: 'stars', full: 1_000_000, text: repeated('*'), citations: none },
  { name: 'opening quotes', full: 1_000_000, text: repeated('“', CITED), citations: one },
  { name: 'straight quotes', full: 100_000, text: repeated('" ', CITED), citations: one },
  { name: 'opening quotes behind mentions', full: 20_000, text: repeated(`${CITED} “`), citations: all },
  { name: 'nested brackets', full: 100_000, text: (size) => `${'('.repeat(size)}${CITED}${')'.repeat(size)}`, citations: one },
  { name: 'square brackets', full: 100_000, text: (size) => `${'['.repeat(size)}${CITED}${']'.repeat(size)}`, citations: one },
  { name: '«số»', full: 100_000, text: repeated('số '), citations: none },
  { name: 'type words', full: 50_000, text: repeated('Quyết định '), citations: none },
  { name: 'type words with «số»', full: 50_000, text: repeated('Quyết định số '), citations: none },
  { name: 'laws without a name', full: 50_000, text: repeated('Luật này '), citations: none },
  { name: 'days', full: 50_000, text: repeated('ngày 26/11/2021 '), citations: none },
  { name: 'deadlines', full: 20_000, text: repeated('Các xã báo cáo trước ngày 26/11/2021. '), citations: none },
  { name: '«về»', full: 100_000, text: repeated('về ', CITED), citations: one },
  { name: 'one document', full: 20_000, text: repeated(`${CITED}; `), citations: all },
  { name: 'different symbols without a date', full: 20_000, text: numbered((n) => `Kế hoạch số ${n}/KH-UBND; `), citations: all },
  { name: 'symbols without a type word', full: 20_000, text: numbered((n) => `${n}/KH-UBND `), citations: all },
  { name: 'short mentions', full: 20_000, text: repeated('Chỉ thị 33. ', CITED), citations: (size) => size + 1 },
  { name: 'numbers that share one symbol', full: 20_000, text: repeated('217, ', '218-QĐ/TW'), citations: one },
  {
    name: 'one mention in another',
    full: 20_000,
    text: numbered((n) => `Kế hoạch số ${n}/KH-UBND ngày 01/02/2020 về thực hiện `),
    citations: all,
  },
  {
    name: 'mentions side by side in a title',
    full: 20_000,
    text: (size) => `${CITED} về thực hiện ${numbered((n) => `Kế hoạch số ${n}/KH-UBND, `)(size)}`,
    citations: (size) => size + 1,
  },
  { name: 'mentions in lines of a list', full: 20_000, text: numbered((n) => `- Kế hoạch số ${n}/KH-UBND;\n`), citations: all },
  { name: 'rows of a table', full: 20_000, text: numbered((n) => `| ${n} | Kế hoạch số ${n}/KH-UBND |\n`), citations: all },
  { name: 'footnote marks', full: 50_000, text: repeated('ong¹ '), citations: none },
  {
    name: 'footnotes',
    full: 20_000,
    text: numbered((n) => `Bà con nuôi ong[${n}].\n\n[${n}] Kế hoạch làm đường.\n\n`),
    citations: none,
  },
  { name: 'lines', full: 200_000, text: repeated('ong\n'), citations: none },
  { name: 'blank lines', full: 1_000_000, text: repeated('\n', CITED), citations: one },
  { name: 'blanks', full: 1_000_000, text: repeated(' ', CITED), citations: one },
  { name: 'items', full: 50_000, text: numbered((n) => `${n}. Nuôi ong.\n`), citations: none },
  {
    name: 'agencies',
    full: 20_000,
    text: (size) => `II. TỔ CHỨC THỰC HIỆN\n${'1. Sở Nội vụ, Sở Y tế chủ trì nuôi ong.\n'.repeat(size)}`,
    citations: none,
  },
  { name: 'one long word', full: 1_000_000, text: repeated('ă'), citations: none },
  { name: 'combining marks', full: 1_000_000, text: (size) => `a${'\u0301'.repeat(size)}`, citations: none },
  { name: 'addresses', full: 50_000, text: repeated('https://a.vn/33/CT-TTg '), citations: none },
  { name: 'addresses of mail that are none', full: 200_000, text: repeated('a.b@'), citations: none },
];
