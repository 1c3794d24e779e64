import { createHash } from 'node:crypto';
import type { Language } from '../../words/language.js';
import { wording } from '../../words/sentence.js';
import type { WordedFinding, WordedReason, WordedReport } from '../worded.js';
import { nameOf, originOf, suggestedBy, when, type Checked } from './checked.js';
import { contextOf } from './context.js';
import { linked } from './html-links.js';
import { style } from './html-style.js';
import { html, NOTHING, type Html } from './html-template.js';
import { linesOf, placeInWords, type Lines } from './lines.js';
import { oneLine } from '../../text/visible.js';
import { byReason, summaryInWords, surfacesOf } from './summary.js';

/** Nothing is loaded and nothing runs; the one style sheet is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
const STYLE: Html = { markup: `<style>${style}</style>` };

/** The report as one page that needs nothing else: for the screen, the telephone and paper. */
export function checkHtml(checked: Checked): string {
  const { file, report } = checked;
  const title = wording(report.language)('report.title', { file: oneLine(file) });
  const page = html`<!doctype html>
    <html lang="${report.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <h1>${title}</h1>
          <p lang="vi"><strong>${oneLine(nameOf(report))}</strong></p>
          <p class="soft">${oneLine(originOf(report))}<br /><span class="id">${oneLine(report.document.documentId)}</span></p>
        </header>
        <main>${summarySection(report)} ${findingsSection(checked)} ${notJudgedSection(report)} ${warningsSection(report)}</main>
      </body>
    </html> `;
  return page.markup;
}

function summarySection(report: WordedReport): Html {
  const say = wording(report.language);
  const [, ...sentences] = summaryInWords(report);
  const { error, warning, note } = report.summary.bySeverity;
  const rows = [
    [say('report.column-errors'), error],
    [say('report.column-warnings'), warning],
    [say('report.column-notes'), note],
    [say('report.column-not-judged'), report.notJudged.length],
  ] as const;
  return html`<section aria-labelledby="summary">
    <h2 id="summary">${say('report.summary')}</h2>
    <table>
      <caption>
        ${say('report.by-severity')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('report.what')}</th>
          <th scope="col">${say('report.how-many')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([name, number]) =>
            html`<tr>
              <th scope="row">${name}</th>
              <td class="number">${number}</td>
            </tr> `,
        )}
      </tbody>
    </table>
    <div class="caution">${sentences.map((one) => html`<p>${one}</p> `)}</div>
  </section>`;
}

function findingsSection({ text, report }: Checked): Html {
  const say = wording(report.language);
  const lines = linesOf(text);
  const articles = report.findings.map((one, at) => findingArticle(one, at + 1, text, lines, report.language));
  return html`<section aria-labelledby="findings">
    <h2 id="findings">${say('report.findings', { count: report.findings.length })}</h2>
    ${report.text === null ? NOTHING : html`<p class="soft">${say('report.text-counted')}</p> `}${articles.length === 0 ? html`<p>${say('report.none')}</p>` : articles}
  </section>`;
}

function findingArticle(finding: WordedFinding, number: number, text: string, lines: Lines, language: Language): Html {
  const say = wording(language);
  const { kind, severity, message, because, page, start } = finding;
  const { before, surface, after } = contextOf(text, finding);
  return html`<article class="finding ${severity}" id="finding-${number}" aria-labelledby="finding-${number}-title">
    <h3 id="finding-${number}-title">
      <span class="severity">${say(`severity.${severity}`)}</span> ${number}. ${say(`kind.${kind}`)}
    </h3>
    <p class="soft">
      ${placeInWords(lines.at(start), page, language)}${language === 'vi' ? NOTHING : html` · <span lang="vi">${wording('vi')(`kind.${kind}`)}</span>`}
    </p>
    <blockquote lang="vi">${before}<mark>${surface}</mark>${after}</blockquote>
    <p>${oneLine(message, 1000)}</p>
    <dl>
      ${suggestionRow(finding, language)}${whenRow(finding, language)}${
        because.length === 0
          ? NOTHING
          : html`<dt>${say('report.because')}</dt>
              <dd>
                <ul>
                  ${because.map((one) => reasonItem(one, language))}
                </ul>
              </dd> `
      }
    </dl>
  </article> `;
}

function suggestionRow(finding: WordedFinding, language: Language): Html {
  const suggested = suggestedBy(finding, language);
  if (suggested === null) return NOTHING;
  return html`<dt>${suggested.label}<span class="screen">${wording(language)('report.click')}</span></dt>
    <dd><pre lang="vi">${oneLine(suggested.words, 2000)}</pre></dd> `;
}

function whenRow(finding: WordedFinding, language: Language): Html {
  const words = when(finding, language);
  return words.length === 0
    ? NOTHING
    : html`<dt>${wording(language)('report.when')}</dt>
        <dd>${words.join('; ')}</dd> `;
}

function reasonItem({ statement, source, known }: WordedReason, language: Language): Html {
  const say = wording(language);
  return html`<li>
    ${oneLine(statement, 1000)}
    <span class="soft">– ${say('report.source-label')} ${linked(oneLine(source, 4000))} (${say('report.known', { known })})</span>
  </li> `;
}

function notJudgedSection({ notJudged, language }: WordedReport): Html {
  const say = wording(language);
  const groups = byReason(notJudged).map(
    ({ why, items }) =>
      html`<div class="reason">
        <h3>${oneLine(why)} (${items.length})</h3>
        <ul lang="vi">
          ${surfacesOf(items, language).map((one) => html`<li>${one}</li> `)}
        </ul>
      </div> `,
  );
  return html`<section aria-labelledby="not-judged">
    <h2 id="not-judged">${say('report.not-judged', { count: notJudged.length })}</h2>
    ${groups.length === 0 ? html`<p>${say('report.none')}</p>` : groups}
  </section>`;
}

function warningsSection({ warnings, language }: WordedReport): Html {
  if (warnings.length === 0) return NOTHING;
  return html`<section aria-labelledby="reading">
    <h2 id="reading">${wording(language)('report.reading')}</h2>
    <ul>
      ${warnings.map((one) => html`<li>${oneLine(one, 1000)}</li> `)}
    </ul>
  </section>`;
}
