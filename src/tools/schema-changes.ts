import { buildASTSchema, findBreakingChanges, findDangerousChanges, lexicographicSortSchema, parse, printSchema } from 'graphql';

/** A change of the schema that a client may notice. */
export interface SchemaChange {
  /** `breaking`: queries fail that held before. `dangerous`: they hold, and may get what they do not expect. */
  readonly kind: 'breaking' | 'dangerous';
  /** What changed, as graphql-js words it: `Document.term was removed.` */
  readonly what: string;
}

/** The whole schema in one text, in alphabetical order: where a type is written makes no difference. */
export function printed(typeDefs: readonly string[]): string {
  return `${printSchema(lexicographicSortSchema(buildASTSchema(parse(typeDefs.join('\n')))))}\n`;
}

/** What clients of one schema may notice when they meet another; both are given as texts. */
export function changesBetween(landed: string, now: string): SchemaChange[] {
  const [before, after] = [buildASTSchema(parse(landed)), buildASTSchema(parse(now))];
  return [
    ...findBreakingChanges(before, after).map(({ description }) => ({ kind: 'breaking', what: description }) as const),
    ...findDangerousChanges(before, after).map(({ description }) => ({ kind: 'dangerous', what: description }) as const),
  ];
}

/**
 * The changes that the changelog does not name under [Unreleased]. Each has to stand there word for word, wherever its line
 * breaks, best with what a client is to do.
 */
export function unlisted(changes: readonly SchemaChange[], changelog: string): SchemaChange[] {
  const unreleased = changelog.split(/^## /mu).find((section) => section.startsWith('[Unreleased]')) ?? '';
  const said = ` ${withSingleBlanks(unreleased)}`;
  return changes.filter(({ what }) => !said.includes(` ${withSingleBlanks(what)}`));
}

function withSingleBlanks(text: string): string {
  return text.replace(/\s+/gu, ' ');
}

const LANDED_WITH = /^# The API of cancu (\S+)/u;

/** A schema as it is kept for comparison, with the version of the program that it landed with. */
export function asLanded(schema: string, version: string): string {
  return `# The API of cancu ${version} that clients rely on. Written by "npm run schema -- --land".\n${schema}`;
}

/** The version that a kept schema landed with. */
export function landedVersion(landed: string): string | null {
  return LANDED_WITH.exec(landed)?.[1] ?? null;
}
