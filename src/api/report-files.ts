import { wordedReport } from '../findings/worded.js';
import type { Language } from '../words/language.js';
import { wording } from '../words/sentence.js';
import { packageVersion } from '../version.js';
import type { ApiContext } from './context.js';
import type { AnnotatedFile, ReportFormat } from './generated/schema.js';
import type { CheckReportModel } from './models.js';

/** A report as a file of its own. Each form is loaded when somebody asks for it. */
export async function reportAs(
  { file, text, report }: CheckReportModel,
  format: ReportFormat,
  language: Language,
): Promise<string> {
  const checked = { file, text, report: wordedReport(report, language) };
  switch (format) {
    case 'HTML':
      return (await import('../findings/formats/html.js')).checkHtml(checked);
    case 'JSON':
      return (await import('../findings/formats/json.js')).checkJson(checked.report);
    case 'MARKDOWN':
      return (await import('../findings/formats/markdown.js')).checkMarkdown(checked);
    case 'SARIF':
      return (await import('../findings/formats/sarif.js')).checkSarif([checked], packageVersion());
  }
}

/** The Word file with comments; null where something else was checked. */
export async function annotatedFile(
  { source, report }: CheckReportModel,
  language: Language,
  { files, signal }: Pick<ApiContext, 'files' | 'signal'>,
): Promise<AnnotatedFile | null> {
  if (source?.format !== 'docx') return null;
  const { bytes, comments, unplaced, warnings } = await files.annotate(
    source,
    wordedReport(report, language),
    new Date(),
    signal,
  );
  const without = unplaced.map(({ finding: { surface }, why }) => wording(language)('comment.none-for', { surface, why }));
  return { base64: Buffer.from(bytes).toString('base64'), comments, warnings: [...warnings, ...without] };
}
