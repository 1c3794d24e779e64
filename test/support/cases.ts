import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { extract } from '../../src/extraction/extract.js';
import type { Extraction } from '../../src/extraction/extraction.js';
import { projectRoot } from './project.js';
import { registry } from './registry.js';
import { planText } from './texts.js';

/**
 * What every line of a table of cases says. `text` is read as it stands, or put into a document of UBND tỉnh Lào Cai of
 * 15/3/2023: the `title`, `preamble` or `body` of a plan, `tail` (what follows its body), `work` (its part that gives out
 * work), or an `article` of a decision. `why` says what the line is about. `fails` marks a line that the tool does not get
 * right yet, with the reason (`doubtful:` where a careful
 * reader might say otherwise); the mark has to go as soon as it does.
 */
export const caseLine = z.strictObject({
  text: z.string(),
  in: z.enum(['title', 'preamble', 'body', 'tail', 'work', 'article']).optional(),
  day: z.string().optional(),
  place: z.string().optional(),
  why: z.string().min(1),
  fails: z.string().min(1).optional(),
});

export type CaseLine = z.infer<typeof caseLine>;

/** A line with where it stands: `test/citation/cases/lists.jsonl:12`. */
export type Located<T> = T & { readonly at: string };

/** All lines of the tables of a folder. Throws, naming the line, where one is no JSON or does not fit the schema. */
export function readCases<T extends CaseLine>(folder: string, schema: z.ZodType<T>): Located<T>[] {
  return readTables(folder, schema);
}

/** The same of tables whose lines are no texts. */
export function readTables<T extends object>(folder: string, schema: z.ZodType<T>): Located<T>[] {
  const path = join(projectRoot, folder);
  const files = readdirSync(path).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => readTable(join(path, name), schema));
}

function readTable<T extends object>(path: string, schema: z.ZodType<T>): Located<T>[] {
  const name = relative(projectRoot, path);
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [readLine(line, `${name}:${index + 1}`, schema)]));
}

function readLine<T extends object>(line: string, at: string, schema: z.ZodType<T>): Located<T> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`${at} is no JSON: ${String(error)}`, { cause: error });
  }
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new Error(`${at} is no case: ${z.prettifyError(parsed.error)}`);
  return { ...parsed.data, at };
}

/** What the shipped registry makes of a case in its document, and that document's text. */
export function readCase(line: CaseLine): { readonly extraction: Extraction; readonly source: string } {
  const source = documentOf(line);
  const place = line.place === undefined ? {} : { place: line.place };
  return { extraction: extract(source, { registry, ...place }), source };
}

/** The document that a case is put into; its own text, where it says nothing of one. */
export function documentOf({ text, in: where, day }: CaseLine): string {
  const dated = day === undefined ? {} : { day };
  switch (where) {
    case undefined:
      return text;
    case 'article':
      return decisionText(text, day ?? '15 tháng 3 năm 2023');
    case 'tail':
      return planText({ ...dated, tail: `\n${text}\n` });
    case 'work':
      return planText({ ...dated, tail: `\nII. TỔ CHỨC THỰC HIỆN\n${text}\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n` });
    case 'title':
    case 'preamble':
    case 'body':
      return planText({ ...dated, [where]: text });
  }
}

function decisionText(article: string, day: string): string {
  return `ỦY BAN NHÂN DÂN
TỈNH LÀO CAI
Số: 45/QĐ-UBND
Lào Cai, ngày ${day}

QUYẾT ĐỊNH
Về nuôi ong lấy mật

Theo đề nghị của Sở Nội vụ;

QUYẾT ĐỊNH:

Điều 1. Nuôi ong lấy mật.

Điều 2. ${article}

Điều 3. Sở Nội vụ chịu trách nhiệm thi hành.
`;
}
