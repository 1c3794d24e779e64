import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { queryNames } from '../../src/graph/generated/queries.js';
import { readHeads, splitOutside } from '../../src/tools/cypher-heads.js';

const HEAD = `// Documents by their ids.
// params: ids: string[]
// columns: id: string, document: DocumentNode
// index: Document.id
`;

describe('heads', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cancu-cypher-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  };

  test('of every file, in order of their names, migrations and other files left out', () => {
    write('document/by-ids.cypher', `${HEAD}MATCH (d) // params: no\nRETURN d.id AS id, d {.*} AS document`);
    write('agency/page.cypher', `${HEAD.replace(' ids: string[]', '')}RETURN 1`);
    write('migrations/0001-identity.cypher', 'CREATE INDEX');
    write('README.md', 'no question');
    expect(readHeads(folder)).toEqual([
      {
        name: 'agency/page',
        question: 'Documents by their ids.',
        params: '',
        columns: 'id: string, document: DocumentNode',
      },
      {
        name: 'document/by-ids',
        question: 'Documents by their ids.',
        params: 'ids: string[]',
        columns: 'id: string, document: DocumentNode',
      },
    ]);
  });

  test.each([
    [HEAD.replace('// params: ids: string[]\n', ''), /has no line "\/\/ params: …"/u, 'no parameters'],
    [HEAD.replace('columns', 'column'), /has no line "\/\/ columns: …"/u, 'no columns'],
    [HEAD.replace('// index', 'index'), /has no line "\/\/ index: …"/u, 'no index'],
    [HEAD.replace('// Documents by their ids.\n', ''), /does not begin with the question/u, 'no question'],
    [HEAD.replace('Documents by their ids.', ''), /does not begin with the question/u, 'an empty question'],
    ['MATCH (d) RETURN d', /has no line/u, 'no head'],
    ['', /has no line/u, 'nothing at all'],
  ])('%j is refused by the name of the file: %s', (text, reason) => {
    write('document/by-ids.cypher', text);
    expect(() => readHeads(folder)).toThrow(/^cypher\/document\/by-ids\.cypher: the head comment /u);
    expect(() => readHeads(folder)).toThrow(reason);
  });
});

test('the generated types are those of the files that ship', () => {
  expect(readHeads().map((head) => head.name)).toEqual([...queryNames]);
});

describe('splitting outside of brackets', () => {
  test.each([
    ['ids: string[], after: number', ['ids: string[]', 'after: number']],
    ['rows: { from: string, to: string }[], at: string', ['rows: { from: string, to: string }[]', 'at: string']],
    ['map: Record<string, number>', ['map: Record<string, number>']],
    ['', []],
    ['one, ', ['one']],
  ])('%j: %j', (text, parts) => {
    expect(splitOutside(text, ',')).toEqual(parts);
  });
});
