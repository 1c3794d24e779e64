import Table from 'cli-table3';
import { issuerKey } from '../citation/issuer.js';
import type { Extraction } from '../extraction/extraction.js';
import { collapse, foldWords } from '../text/fold.js';
import type { GoldDocumentFile } from './gold.js';
import { f1, measures, type Pair, type Score } from './score.js';

/** One line a document, one column a measure: F1, with the number expected. */
export function printTable(title: string, rows: readonly (readonly [string, Score])[]): string {
  const table = new Table({ head: ['', ...rows.map(([name]) => name)], style: { head: [], border: [] } });
  for (const measure of measures) {
    table.push([
      measure,
      ...rows.map(([, score]) => {
        const tally = score[measure];
        const value = f1(tally);
        return value === null ? '–' : `${value.toFixed(3)} (${tally.expected})`;
      }),
    ]);
  }
  return `${title}: F1 (number expected)\n${table.toString()}\n`;
}

/** Every miss, extra and wrong field, with what stands around it. */
export function diagnose({ name, text, gold }: GoldDocumentFile, pairs: readonly Pair[], extraction: Extraction): string {
  const lines = [`== ${name}`];
  const around = (start: number, end: number): string => collapse(text.slice(Math.max(0, start - 40), end + 60));
  for (const { gold: want, read } of pairs) {
    if (want && !read) lines.push(`miss   ${want.start} ${want.symbol ?? want.key}: …${around(want.start, want.end)}…`);
    else if (read && !want) lines.push(`extra  ${read.start} ${read.symbol ?? read.surface}: …${around(read.start, read.end)}…`);
    else if (want && read) {
      const fields: [string, string | null, string | null][] = [
        ['symbol', want.symbol, read.symbol],
        ['span', `${want.start}–${want.end}`, `${read.start}–${read.end}`],
        ['type', want.type, read.type],
        ['date', want.issuedOn, read.issuedOn],
        ['issuer', want.issuer === null ? null : issuerKey(want.issuer), read.issuer === null ? null : issuerKey(read.issuer)],
        ['title', want.title === null ? null : foldWords(want.title), read.title === null ? null : foldWords(read.title)],
        ['role', want.role, read.role],
        ['relation', want.parentRelation, read.parentRelation],
        ['effect', want.effect, read.effect],
      ];
      for (const [field, expected, got] of fields) {
        if (expected !== got)
          lines.push(
            `${field.padEnd(8)} ${want.start} ${want.symbol ?? want.key}: want ${expected}\n${' '.repeat(20)}got  ${got}`,
          );
      }
    }
  }
  const agencies = (list: readonly { section: string; name: string; roles: readonly string[] }[]): string[] =>
    list.map((one) => `${one.section} ${foldWords(one.name)} [${[...one.roles].sort().join(', ')}]`);
  lines.push(...difference('agency', agencies(gold.agencies), agencies(extraction.agencies)));
  const deadlines = (
    list: readonly { start: number; surface: string; date: string | null; recurrence: string | null }[],
  ): string[] => list.map((one) => `${one.start} ${collapse(one.surface)} = ${one.date ?? one.recurrence}`);
  lines.push(...difference('deadline', deadlines(gold.deadlines), deadlines(extraction.deadlines)));
  lines.push(...difference('recipient', gold.recipients.map(foldWords), extraction.recipients.map(foldWords)));
  return `${lines.join('\n')}\n`;
}

function difference(what: string, want: readonly string[], got: readonly string[]): string[] {
  return [
    ...want.filter((one) => !got.includes(one)).map((one) => `${what} missing: ${one}`),
    ...got.filter((one) => !want.includes(one)).map((one) => `${what} extra:   ${one}`),
  ];
}
