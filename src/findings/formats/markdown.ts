import type { Language } from '../../words/language.js';
import { wording } from '../../words/sentence.js';
import type { WordedFinding, WordedReason, WordedReport } from '../worded.js';
import { nameOf, originOf, suggestedBy, when, type Checked } from './checked.js';
import { contextOf, type Context } from './context.js';
import { linesOf, placeInWords, type Lines } from './lines.js';
import { codeBlock, codeMarkdown, plainMarkdown } from './markdown-text.js';
import { byReason, summaryInWords, surfacesOf } from './summary.js';

/** The report as Markdown (CommonMark, no extensions). Nothing that a document says can become markup or a link. */
export function checkMarkdown({ file, text, report }: Checked): string {
  const { language, findings, notJudged, warnings } = report;
  const say = wording(language);
  const lines = linesOf(text);
  const parts = [
    `# ${say('report.title', { file: codeMarkdown(file) })}`,
    `**${plainMarkdown(nameOf(report))}**\n${plainMarkdown(originOf(report))}\n${codeMarkdown(report.document.documentId)}`.replaceAll(
      '\n',
      '  \n',
    ),
    list(summaryInWords(report)),
    `## ${say('report.findings', { count: findings.length })}`,
    ...(findings.length === 0
      ? [say('report.none')]
      : findings.map((one, at) => findingPart(one, at + 1, text, lines, language))),
    `## ${say('report.not-judged', { count: notJudged.length })}`,
    notJudgedPart(report),
    ...(warnings.length === 0 ? [] : [`## ${say('report.reading')}`, list(warnings)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function list(sentences: readonly string[]): string {
  return sentences.map((one) => `- ${plainMarkdown(one, 1000)}`).join('\n');
}

function findingPart(finding: WordedFinding, number: number, text: string, lines: Lines, language: Language): string {
  const say = wording(language);
  const { kind, severity, message, because, page, start } = finding;
  const suggested = suggestedBy(finding, language);
  const place = placeInWords(lines.at(start), page, language);
  const since = when(finding, language);
  const parts = [
    `### ${number}. ${say(`severity.${severity}`)}: ${say(`kind.${kind}`)}`,
    say('report.at', { place, words: inSentence(contextOf(text, finding)) }),
    say('report.found', { message: plainMarkdown(message, 1000), when: since.length === 0 ? null : since.join('; ') }),
    ...(suggested === null ? [] : [`${suggested.label}:\n\n${codeBlock(suggested.words, '')}`]),
    ...(because.length === 0
      ? []
      : [`${say('report.because')}:\n\n${because.map((one) => reasonLine(one, language)).join('\n')}`]),
  ];
  return parts.join('\n\n');
}

/** The sentence with the piece in bold letters, which need a blank between a letter and a mark to be taken for such. */
function inSentence(context: Context): string {
  const [before, surface, after] = [context.before, context.surface, context.after].map((one) => plainMarkdown(one));
  const left = /\s$/u.test(context.before) || partsLetter(before?.at(-1), surface?.at(0)) ? ' ' : '';
  const right = /^\s/u.test(context.after) || partsLetter(after?.at(0), surface?.at(-1)) ? ' ' : '';
  return `${before}${left}**${surface}**${right}${after}`;
}

function partsLetter(outside = ' ', inside = ' '): boolean {
  return /[\p{L}\p{N}]/u.test(outside) && !/[\p{L}\p{N}]/u.test(inside);
}

function reasonLine({ statement, source, known }: WordedReason, language: Language): string {
  const say = wording(language);
  const from = say('report.source', {
    source: plainMarkdown(source, 1000),
    known: plainMarkdown(say('report.known', { known })),
  });
  return `- ${plainMarkdown(statement, 1000)} – ${from}`;
}

function notJudgedPart({ notJudged, language }: WordedReport): string {
  if (notJudged.length === 0) return wording(language)('report.none');
  return byReason(notJudged)
    .map(({ why, items }) => {
      const surfaces = surfacesOf(items, language).map((one) => `  - ${plainMarkdown(one)}`);
      return [`- ${items.length} × ${plainMarkdown(why)}`, ...surfaces].join('\n');
    })
    .join('\n');
}
