import { Buffer } from 'node:buffer';
import * as fc from 'fast-check';

const LONG = 100_000;

/** Pieces that mean something to a parser somewhere behind the API or the command line. */
const PIECES = [
  ...["'", '"', '`', '\\', '$', '{', '}', '[', ']', '(', ')', '<', '>', ';', ':', ',', '.', '|', '/', '#', '@', '%', '&', '='],
  ...[
    "' OR 1=1 //",
    "'}) MATCH (n) DETACH DELETE n //",
    '`]-() DELETE d //',
    '$ids',
    'RETURN 1 UNION MATCH (n) RETURN n',
    '/*',
    '*/',
  ],
  ...['CALL db.labels()', 'LOAD CSV FROM "file:///no-such-folder/x" AS x', 'apoc.load.json', "\\' OR true", '\\u0027', '\\u0000'],
  ...[
    '*',
    '*:*',
    '?',
    '~2',
    '^5',
    ' AND ',
    ' OR ',
    'NOT ',
    '&&',
    '||',
    '+',
    '-',
    'title:',
    '[a TO z]',
    '{* TO *}',
    '/.*/',
    '"a b"~3',
  ],
  ...['\u0000', '\u0001', '\u001b[31m', '\u007f', '\r\n', '\n', '\t', '\u0085', '\u2028', '\ufeff', '\uffff', '\u200d'],
  ...['\ud800', '\udc00', '\udbff\ud800', '\u202e', '\u2066', '\u200f', '\u0301', '𝒜', '🐝', 'đ', 'Ữ', 'Chỉ thị'],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'null', 'undefined', 'NaN', 'true', '-0', '1e999', '0x10'],
  ...[
    '../../no-such-folder/x',
    '%00',
    '%2e%2e%2f',
    'file:///no-such-folder/x',
    '<script>',
    '${1+1}',
    '{{1}}',
    '$(id)',
    '`id`',
    '; ls',
    '--help',
  ],
];

/** Texts that lead further in before what is hostile in them is met. */
const FRAMES: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `vn/${text}`,
  (text) => `vn/ttg/2021/ct/${text}`,
  (text) => `vn/ttg/2021/ct/33#${text}`,
  (text) => `vn/${text}#c0`,
  (text) => `vn/${text}#c0/dead-since`,
  (text) => `agency/${text}`,
  (text) => `edit/${text}`,
  (text) => `vn/a|${text}`,
  (text) => `33/CT-TTg${text}`,
  (text) => `Chỉ thị số 33/CT-TTg ngày 26/11/2021 về ${text}`,
  (text) => `2024-01-0${text}`,
];

/** What every place is tried with. */
export const HOSTILE_TEXTS: readonly string[] = [
  ...[
    '',
    ' ',
    "'",
    '"',
    '`',
    '\\',
    '$value',
    '{',
    '`]-() DELETE d //',
    "'}) MATCH (n) DETACH DELETE n //",
    '*:* AND (title:~2 OR [a TO',
  ],
  ...[
    '\u0000',
    '\u0000 33/CT-TTg',
    'vn/\u0000#c0',
    '\ud800',
    'a\udc00b',
    '\u202e33/CT-TTg\u2066',
    '\u001b[31mred\u001b]0;x\u0007',
  ],
  ...['__proto__', 'constructor', '1e999', '-1', '2024-02-30', '0000', '9999-12-31', 'vn/ttg/2021/ct/33#c99999999999999999999'],
  ...['vn/ttg/2021/ct/33|x', 'agency/', 'edit/', '#', '#c0/', '../../no-such-folder/x', '\r\nset-cookie: a=b'],
];

/** About 100 KB each. */
export const LONG_TEXTS: readonly string[] = [
  ...['a', "'", '"', '\\', 'ă', '\u0301', '/', ' b', '12/', '🐝', '\u0000', '\ud800', '*', 'Luật Tố cáo '].map((piece) =>
    repeated(piece),
  ),
  ...['vn/', 'agency/', 'edit/', '33/CT-TTg '].map((begin) => begin + repeated('a')),
  different('x'),
  different(' '),
];

/** About so long, of one piece again and again. */
function repeated(piece: string): string {
  return piece.repeat(LONG / piece.length);
}

/** As long, and no two parts of it the same: for indexes of words, and of pieces of words. */
function different(between: string): string {
  return Array.from({ length: LONG / 6 }, (_one, index) => (index * 7919).toString(36).padStart(5, 'q')).join(between);
}

/** A text that somebody made to break something. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...FRAMES),
    fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 8 }), loneSurrogate()), {
      maxLength: 8,
    }),
  )
  .map(([frame, pieces]) => frame(pieces.join('')));

function loneSurrogate(): fc.Arbitrary<string> {
  return fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code));
}

/** What is no text, though JSON can send it. */
export const HOSTILE_JSON: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  101,
  2 ** 31,
  Number.MAX_SAFE_INTEGER,
  1e308,
  0.1,
  [],
  [[['deep']]],
  {},
  { toString: 'x', constructor: { prototype: 1 } },
  Array.from({ length: 1000 }, () => 'many'),
];

export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(hostileText, fc.jsonValue({ maxDepth: 3 }));

/** A cursor of the same list with other keys in it. */
export function bentCursor(cursor: string, value: unknown): string {
  const [list, ...keys] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
  const bent = keys.map((key) => (typeof key === typeof value ? value : key));
  return Buffer.from(JSON.stringify([list, ...bent])).toString('base64url');
}
