import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { lineAt } from './line-at.js';

/** What an annotator leaves out is null: the guide says so of `effect` and `provision`. */
const text = z.string().nullable().default(null);
const offset = z.int().min(0);
const span = { start: offset, end: offset, surface: z.string().min(1) };

const goldSchema = z.object({
  source: z.string().min(1),
  document: z.object({
    type: text,
    symbol: text,
    issuer: text,
    place: text,
    issuedOn: text,
    signer: text,
    signerTitle: text,
    title: text,
  }),
  citations: z.array(
    z.object({
      ...span,
      type: text,
      symbol: text,
      /** What stands there, where it differs from `symbol` by more than blanks. */
      printedSymbol: text,
      issuedOn: text,
      issuer: text,
      title: text,
      role: z.enum(['basis', 'implement', 'report', 'nested', 'other']),
      parent: z.int().nullable().default(null),
      parentRelation: text,
      effect: text,
      provision: text,
      key: z.string().min(1),
      /** Text that a web site added: neither hits nor misses there count. */
      ignore: z.boolean().default(false),
    }),
  ),
  agencies: z.array(z.object({ name: z.string().min(1), heading: text, section: z.string(), roles: z.array(z.string()) })),
  deadlines: z.array(z.object({ ...span, date: text, recurrence: text })),
  recipients: z.array(z.string()),
  /** Documents named without number or date. */
  undetermined: z.array(z.object(span)).default([]),
});

/** A gold file, as the annotation guide describes it. Offsets are UTF-16 code units (the texts stay in the basic plane). */
export type Gold = z.infer<typeof goldSchema>;
export type GoldCitation = Gold['citations'][number];

/** A document with its gold. */
export interface GoldDocumentFile {
  readonly name: string;
  readonly text: string;
  readonly gold: Gold;
}

/** A gold file that cannot be measured against. The message has a line `file:line: reason` for each fault. */
export class GoldError extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.name = 'GoldError';
  }
}

const ENDING = '.expected.json';

/**
 * Reads every `<stem>.expected.json` of a folder with its text.
 *
 * @param goldFolder where the gold files are
 * @param textFolders where the texts may be that they name as `source`
 * @throws GoldError with all faults of all files
 */
export function readGold(goldFolder: string, ...textFolders: readonly string[]): GoldDocumentFile[] {
  const faults: string[] = [];
  const documents = readdirSync(goldFolder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .flatMap((file) => {
      const path = join(goldFolder, file);
      const json = readFileSync(path, 'utf8');
      const report = (line: number, reason: string): [] => {
        faults.push(`${path}:${line}: ${reason}`);
        return [];
      };
      const gold = parse(json, report);
      if (gold === null) return [];
      const texts = [...new Set(textFolders.flatMap((folder) => readOrNothing(join(folder, gold.source))))];
      const [source, other] = texts;
      const aboutSource = (reason: string): [] => report(lineAt(json, ['source']), reason);
      if (source === undefined) return aboutSource(`${gold.source} cannot be read in ${textFolders.join(' or ')}`);
      if (other !== undefined) return aboutSource(`${gold.source} is another text in each of ${textFolders.join(' and ')}`);
      for (const { path: at, reason } of misfits(gold, source)) report(lineAt(json, at), reason);
      return [{ name: file.slice(0, -ENDING.length), text: source, gold }];
    });
  if (faults.length > 0) throw new GoldError(faults);
  return documents;
}

/** Tells gold that was changed, or whose text was, from gold that was not: eight hex digits. */
export function fingerprint({ text, gold }: Pick<GoldDocumentFile, 'text' | 'gold'>): string {
  return createHash('sha256').update(JSON.stringify(gold)).update(text).digest('hex').slice(0, 8);
}

function parse(json: string, report: (line: number, reason: string) => void): Gold | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const { message } = error as Error;
    report(json.slice(0, brokenAt(json, message)).split('\n').length, `not JSON: ${message}`);
    return null;
  }
  const parsed = goldSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues) report(lineAt(json, path), `${path.join('.')}: ${message}`);
  return null;
}

/** Where a text stops being JSON: some errors say it, others quote ten letters before it, and those of a text cut short nothing. */
function brokenAt(json: string, message: string): number {
  const position = / at position (\d+)/u.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const quoted = /\.\.\."(.+?)"(?:\.\.\.)? is not valid JSON/su.exec(message)?.[1];
  return quoted === undefined ? json.length : json.indexOf(quoted) + QUOTED_BEFORE;
}

const QUOTED_BEFORE = 10;

/** Where the gold does not fit its text, or itself. */
function misfits({ citations, deadlines, undetermined }: Gold, source: string): { path: (string | number)[]; reason: string }[] {
  const misplaced = Object.entries({ citations, deadlines, undetermined }).flatMap(([list, spans]) =>
    spans.flatMap(({ start, end, surface }, index) => {
      const found = source.slice(start, end);
      if (found === surface) return [];
      const reason = `${list}.${index}: the text has ${JSON.stringify(found)} at ${start}–${end}, not ${JSON.stringify(surface)}`;
      return [{ path: [list, index, 'start'], reason }];
    }),
  );
  const orphans = citations.flatMap(({ parent }, index) => {
    if (parent === null || (parent !== index && citations[parent])) return [];
    return [{ path: ['citations', index, 'parent'], reason: `citations.${index}: parent ${parent} is no other citation` }];
  });
  return [...misplaced, ...orphans];
}

function readOrNothing(path: string): string[] {
  try {
    return [readFileSync(path, 'utf8')];
  } catch {
    return [];
  }
}
