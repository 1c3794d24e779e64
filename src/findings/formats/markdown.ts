import type { CheckReport, Finding } from '../report.js';
import { nameOf, originOf, when, type Checked } from './checked.js';
import { contextOf, type Context } from './context.js';
import { kindTexts } from './kinds.js';
import { linesOf, placeInWords, type Lines } from './lines.js';
import { codeBlock, codeMarkdown, plainMarkdown } from './markdown-text.js';
import { byReason, summaryInWords, surfacesOf } from './summary.js';

/** The report as Markdown (CommonMark, no extensions). Nothing that a document says can become markup or a link. */
export function checkMarkdown({ file, text, report }: Checked): string {
  const lines = linesOf(text);
  const parts = [
    `# Check of ${codeMarkdown(file)}`,
    `**${plainMarkdown(nameOf(report))}**\n${plainMarkdown(originOf(report))}\n${codeMarkdown(report.document.documentId)}`.replaceAll(
      '\n',
      '  \n',
    ),
    list(summaryInWords(report)),
    `## Findings (${report.findings.length})`,
    ...(report.findings.length === 0 ? ['None.'] : report.findings.map((one, at) => findingPart(one, at + 1, text, lines))),
    `## Not judged (${report.notJudged.length})`,
    notJudgedPart(report),
    ...(report.warnings.length === 0 ? [] : ['## Notes on the reading', list(report.warnings)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function list(sentences: readonly string[]): string {
  return sentences.map((one) => `- ${plainMarkdown(one, 1000)}`).join('\n');
}

function findingPart(finding: Finding, number: number, text: string, lines: Lines): string {
  const { kind, severity, message, suggestion, because, page, start } = finding;
  const parts = [
    `### ${number}. ${severity}: ${kindTexts[kind].title}`,
    `At ${placeInWords(lines.at(start), page)}: ${inSentence(contextOf(text, finding))}`,
    `Found: ${plainMarkdown(message, 1000)}${when(finding).length === 0 ? '' : ` (${when(finding).join('; ')})`}`,
    ...(suggestion === null ? [] : [`Suggestion:\n\n${codeBlock(suggestion, '')}`]),
    ...(because.length === 0 ? [] : [`Because:\n\n${because.map(reasonLine).join('\n')}`]),
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

function reasonLine({ statement, source, known }: Finding['because'][number]): string {
  return `- ${plainMarkdown(statement, 1000)} – source: ${plainMarkdown(source, 1000)} (${plainMarkdown(known)})`;
}

function notJudgedPart({ notJudged }: CheckReport): string {
  if (notJudged.length === 0) return 'None.';
  return byReason(notJudged)
    .map(({ why, items }) => {
      const surfaces = surfacesOf(items).map((one) => `  - ${plainMarkdown(one)}`);
      return [`- ${items.length} × ${plainMarkdown(why)}`, ...surfaces].join('\n');
    })
    .join('\n');
}
