import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTypeDefs } from '../../src/api/schema.js';
import { asLanded, changesBetween, landedVersion, printed, unlisted, type SchemaChange } from '../../src/tools/schema-changes.js';
import { packageVersion } from '../../src/version.js';
import { projectRoot } from '../support/project.js';

const read = (name: string): string => readFileSync(join(projectRoot, name), 'utf8');
const landed = read('docs/schema.landed.graphql');
const now = printed(readTypeDefs());

describe('the schema of this project', () => {
  test('is printed in docs/schema.graphql (npm run codegen)', () => {
    expect(read('docs/schema.graphql')).toBe(now);
  });

  test('is held against the one that landed with the version in package.json (npm run schema -- --land)', () => {
    expect(landedVersion(landed)).toBe(packageVersion());
  });

  test('has no change that a client may notice and the changelog does not tell', () => {
    expect(unlisted(changesBetween(landed, now), read('CHANGELOG.md'))).toEqual([]);
  });
});

const SMALL = `
  enum Colour { RED }
  type Query { paper(id: ID!): Paper  papers(first: Int = 20): [Paper!]! }
  type Paper { id: ID!  title: String!  colour: Colour! }
`;

/** SMALL with one thing put in place of another. */
const withChange = (from: string, to: string): string => {
  expect(SMALL).toContain(from);
  return SMALL.replace(from, to);
};

describe('what a client may notice', () => {
  test.each<[string, string, ...SchemaChange[]]>([
    ['title: String!', '', { kind: 'breaking', what: 'Paper.title was removed.' }],
    ['title: String!', 'title: String', { kind: 'breaking', what: 'Paper.title changed type from String! to String.' }],
    ['paper(id: ID!)', 'paper(id: ID!, day: Int!)', { kind: 'breaking', what: 'A required arg day on Query.paper was added.' }],
    ['{ RED }', '{ RED BLUE }', { kind: 'dangerous', what: 'BLUE was added to enum type Colour.' }],
    ['Int = 20', 'Int = 50', { kind: 'dangerous', what: 'Query.papers arg first has changed defaultValue from 20 to 50.' }],
    ['id: ID!  title', 'id: ID!  number: Int  title'],
  ])('%s becomes "%s"', (from, to, ...changes) => {
    expect(changesBetween(SMALL, withChange(from, to))).toEqual(changes);
  });

  test('is not where a type is written', () => {
    const [colour = '', ...rest] = SMALL.trim().split(/\n\s*/u);
    expect(printed([...rest, colour])).toBe(printed([SMALL]));
  });
});

describe('the changelog has to say it under [Unreleased], word for word', () => {
  const removed: SchemaChange = { kind: 'breaking', what: 'Paper.title was removed.' };
  test.each([
    ['told', '## [Unreleased]\n\n### Removed\n\n- Paper.title was removed. Ask for `name`.\n', []],
    ['told over two lines', '## [Unreleased]\n\n- Paper.title was\n  removed.\n\n## [0.1.0]\n', []],
    ['not told', '## [Unreleased]\n\n- Paper.name was removed.\n', [removed]],
    ['told of something else that ends so', '## [Unreleased]\n\n- OldPaper.title was removed.\n', [removed]],
    ['told of an older version', '## [Unreleased]\n\n## [0.1.0]\n\n- Paper.title was removed.\n', [removed]],
    ['told nowhere', '', [removed]],
  ])('%s', (_name, changelog, missing) => {
    expect(unlisted([removed], changelog)).toEqual(missing);
  });
});

test('a kept schema says with which version it landed', () => {
  const kept = asLanded(printed([SMALL]), '1.2.3');
  expect(landedVersion(kept)).toBe('1.2.3');
  expect(landedVersion(SMALL)).toBeNull();
  expect(changesBetween(kept, SMALL)).toEqual([]);
});
