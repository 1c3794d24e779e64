import * as fc from 'fast-check';

/** How the length of a page is given, and what it then is. */
export type First =
  | { readonly by: 'literal' | 'variable' | 'default'; readonly value: number }
  | { readonly by: 'nothing' | 'null' | 'null variable' | 'missing variable' };

interface Marks {
  readonly alias: boolean;
  readonly directives: number;
}

/** Something asked of a document; what is below it is asked of documents again. */
export type Asked =
  | ({ readonly kind: 'leaf' } & Marks)
  | ({ readonly kind: 'page'; readonly first: First; readonly below: readonly Asked[] } & Marks)
  | ({ readonly kind: 'list' | 'single'; readonly below: readonly Asked[] } & Marks)
  | { readonly kind: 'inline'; readonly directives: number; readonly below: readonly Asked[] }
  | { readonly kind: 'fragment'; readonly times: number; readonly below: readonly Asked[] };

export interface Tally {
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
  selections: number;
  nodes: number;
}

/** The schema's default for a page, and what list-sizes.ts says of `Document.currentVersions`. */
const [PAGE, LIST] = [20, 10];

const firsts: fc.Arbitrary<First> = fc.oneof(
  fc.record({
    by: fc.constantFrom('literal', 'variable', 'default'),
    value: fc.integer({ min: 0, max: 100 }),
  }) as fc.Arbitrary<First>,
  fc.record({ by: fc.constantFrom('nothing', 'null', 'null variable', 'missing variable') }) as fc.Arbitrary<First>,
);

const marks = { alias: fc.boolean(), directives: fc.nat(2) };

/** What somebody may ask of a document. */
export const askedOfDocument: fc.Arbitrary<readonly Asked[]> = fc.letrec<{ all: readonly Asked[]; one: Asked }>((tie) => ({
  all: fc.array(tie('one'), { minLength: 1, maxLength: 3 }),
  one: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.record({ kind: fc.constant('leaf' as const), ...marks }),
    fc.record({ kind: fc.constant('page' as const), first: firsts, below: tie('all'), ...marks }),
    fc.record({ kind: fc.constantFrom('list' as const, 'single' as const), below: tie('all'), ...marks }),
    fc.record({ kind: fc.constant('inline' as const), directives: fc.nat(1), below: tie('all') }),
    fc.record({ kind: fc.constant('fragment' as const), times: fc.integer({ min: 1, max: 3 }), below: tie('all') }),
  ),
})).all;

export interface Printed {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A query that asks it of each of some documents. */
export function printQuery(roots: readonly (readonly Asked[])[]): Printed {
  const fragments: string[] = [];
  const declared: string[] = [];
  const variables: Record<string, unknown> = {};
  const variable = (type: string, sent?: unknown): string => {
    const name = `v${declared.length}`;
    declared.push(`$${name}: ${type}`);
    if (sent !== undefined) variables[name] = sent;
    return `(first: $${name})`;
  };
  const printFirst = (first: First): string => {
    if (first.by === 'literal') return `(first: ${first.value})`;
    if (first.by === 'variable') return variable('Int', first.value);
    if (first.by === 'default') return variable(`Int = ${first.value}`);
    if (first.by === 'null') return '(first: null)';
    if (first.by === 'null variable') return variable('Int = 7', null);
    return first.by === 'missing variable' ? variable('Int') : '';
  };
  const printAll = (all: readonly Asked[]): string => `{ ${all.map(print).join(' ')} }`;
  const print = (asked: Asked): string => {
    if (asked.kind === 'fragment') {
      const body = printAll(asked.below);
      const name = `F${fragments.length}`;
      fragments.push(`fragment ${name} on Document ${body}`);
      return `...${name} `.repeat(asked.times);
    }
    const directives = ' @include(if: true)'.repeat(asked.directives);
    if (asked.kind === 'inline') return `... on Document${directives} ${printAll(asked.below)}`;
    const alias = asked.alias ? 'other: ' : '';
    if (asked.kind === 'leaf') return `${alias}id${directives}`;
    if (asked.kind === 'page')
      return `${alias}replaces${printFirst(asked.first)}${directives} { edges { node ${printAll(asked.below)} } }`;
    return `${alias}${asked.kind === 'list' ? 'currentVersions' : 'currentVersion'}${directives} ${printAll(asked.below)}`;
  };
  const body = roots.map((asked) => `document(id: "x") ${printAll(asked)}`).join(' ');
  const head = declared.length > 0 ? `(${declared.join(', ')})` : '';
  return { text: `query Q${head} { ${body} } ${fragments.join(' ')}`, variables };
}

/** Counts by going everywhere that the query goes, once for each time that it goes there. */
export function tallyOf(roots: readonly (readonly Asked[])[]): Tally {
  const tally: Tally = { depth: 0, aliases: 0, directives: 0, rootFields: roots.length, selections: 0, nodes: 0 };
  const visitAll = (all: readonly Asked[], depth: number, times: number): void => {
    for (const asked of all) visit(asked, depth, times);
  };
  /** `times`: nodes that it is asked of; `depth`: that of the fields around it. */
  const visit = (asked: Asked, depth: number, times: number): void => {
    if (asked.kind === 'fragment') {
      for (let time = 0; time < asked.times; time += 1) {
        tally.selections += 1;
        visitAll(asked.below, depth, times);
      }
      return;
    }
    tally.directives += asked.directives;
    tally.selections += asked.kind === 'page' ? 3 : 1;
    if (asked.kind === 'inline') {
      visitAll(asked.below, depth, times);
      return;
    }
    tally.aliases += asked.alias ? 1 : 0;
    const inside = depth + (asked.kind === 'page' ? 3 : 1);
    tally.depth = Math.max(tally.depth, inside);
    if (asked.kind === 'leaf') return;
    const size = asked.kind === 'page' ? lengthOf(asked.first) : asked.kind === 'list' ? LIST : null;
    if (size !== null) tally.nodes += times * size;
    visitAll(asked.below, inside, times * (size ?? 1));
  };
  for (const asked of roots) {
    tally.selections += 1;
    visitAll(asked, 1, 1);
  }
  return tally;
}

function lengthOf(first: First): number {
  return 'value' in first ? first.value : PAGE;
}
