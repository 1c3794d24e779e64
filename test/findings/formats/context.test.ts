import { expect, test } from 'vitest';
import { contextOf } from '../../../src/findings/formats/context.js';

const LONG = 'nuôi ong trong vườn '.repeat(20);

test.each<[string, string, string, string, string]>([
  ['the whole of a short text', 'Căn cứ [12/QĐ] về ong', 'Căn cứ ', '12/QĐ', ' về ong'],
  ['one sentence', 'Một câu. Căn cứ [12/QĐ] về ong. Câu sau.', 'Căn cứ ', '12/QĐ', ' về ong.'],
  ['a sentence at a number', 'theo mục 1. 2 và [12/QĐ], 3.5 ha', 'theo mục 1. 2 và ', '12/QĐ', ', 3.5 ha'],
  ['no further than an empty line', 'KẾ HOẠCH\n\nCăn cứ [12/QĐ]\n \nPhần sau', 'Căn cứ ', '12/QĐ', ''],
  ['on over an empty line inside a sentence', 'Căn\n\n\ncứ [12/QĐ]\n\nvề ong\n\nII', 'Căn cứ ', '12/QĐ', ' về ong '],
  ['broken lines as one', 'Căn cứ\n  ([12/\nQĐ])\nvề ong', 'Căn cứ (', '12/ QĐ', ') về ong'],
  ['nothing around it', '[12/QĐ]', '', '12/QĐ', ''],
  ['unseen characters', 'a\u202e[b\u001b]c\u0007', 'a<U+202E>', 'b<U+001B>', 'c<U+0007>'],
])('%s', (_, marked, before, surface, after) => {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  expect(contextOf(marked.replace(/[[\]]/gu, ''), { start, end })).toEqual({ before, surface, after });
});

test('a long sentence is cut between words', () => {
  const { before, after } = contextOf(`${LONG}12/QĐ ${LONG}`, { start: LONG.length, end: LONG.length + 5 });
  expect(before).toMatch(/^… (?:(?:nuôi|ong|trong|vườn) )+$/u);
  expect(after).toMatch(/^(?: (?:nuôi|ong|trong|vườn))+ …$/u);
  expect([before.length, after.length].every((length) => length > 80 && length < 110)).toBe(true);
});
