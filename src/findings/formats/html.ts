import { createHash } from 'node:crypto';
import { severities, type CheckReport, type Finding } from '../report.js';
import { nameOf, originOf, when, type Checked } from './checked.js';
import { contextOf } from './context.js';
import { linked } from './html-links.js';
import { style } from './html-style.js';
import { html, NOTHING, type Html } from './html-template.js';
import { kindTexts } from './kinds.js';
import { linesOf, placeInWords, type Lines } from './lines.js';
import { oneLine } from '../../text/visible.js';
import { byReason, summaryInWords, surfacesOf } from './summary.js';

/** Nothing is loaded and nothing runs; the one style sheet is known by its hash. */
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action 'none'`;
const STYLE: Html = { markup: `<style>${style}</style>` };

/** The report as one page that needs nothing else: for the screen, the telephone and paper. */
export function checkHtml(checked: Checked): string {
  const { file, report } = checked;
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${POLICY}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>Check of ${oneLine(file)}</title>
        ${STYLE}
      </head>
      <body>
        <header>
          <h1>Check of ${oneLine(file)}</h1>
          <p lang="vi"><strong>${oneLine(nameOf(report))}</strong></p>
          <p class="soft">${oneLine(originOf(report))}<br /><span class="id">${oneLine(report.document.documentId)}</span></p>
        </header>
        <main>
          ${summarySection(report)} ${findingsSection(checked)} ${notJudgedSection(report)} ${warningsSection(report.warnings)}
        </main>
      </body>
    </html> `;
  return page.markup;
}

function summarySection(report: CheckReport): Html {
  const [, ...sentences] = summaryInWords(report);
  const counts = severities.map((one): [string, number] => [`${one}s`, report.summary.bySeverity[one]]);
  const rows = [...counts, ['not judged', report.notJudged.length] as const];
  return html`<section aria-labelledby="summary">
    <h2 id="summary">Summary</h2>
    <table>
      <caption>
        Findings by severity
      </caption>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">How many</th>
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
  const lines = linesOf(text);
  const articles = report.findings.map((one, at) => findingArticle(one, at + 1, text, lines));
  return html`<section aria-labelledby="findings">
    <h2 id="findings">Findings (${report.findings.length})</h2>
    ${report.text === null ? NOTHING : html`<p class="soft">Lines and columns count the text that was read from the file.</p> `}${articles.length === 0 ? html`<p>None.</p>` : articles}
  </section>`;
}

function findingArticle(finding: Finding, number: number, text: string, lines: Lines): Html {
  const { kind, severity, message, because, page, start } = finding;
  const { before, surface, after } = contextOf(text, finding);
  const { title, term } = kindTexts[kind];
  return html`<article class="finding ${severity}" id="finding-${number}" aria-labelledby="finding-${number}-title">
    <h3 id="finding-${number}-title"><span class="severity">${severity}</span> ${number}. ${title}</h3>
    <p class="soft">${placeInWords(lines.at(start), page)} · <span lang="vi">${term}</span></p>
    <blockquote lang="vi">${before}<mark>${surface}</mark>${after}</blockquote>
    <p>${oneLine(message, 1000)}</p>
    <dl>
      ${suggestionRow(finding)}${whenRow(finding)}${
        because.length === 0
          ? NOTHING
          : html`<dt>Because</dt>
              <dd>
                <ul>
                  ${because.map(reasonItem)}
                </ul>
              </dd> `
      }
    </dl>
  </article> `;
}

function suggestionRow({ suggestion }: Finding): Html {
  if (suggestion === null) return NOTHING;
  return html`<dt>Suggestion<span class="screen"> (a click marks all of it)</span></dt>
    <dd><pre lang="vi">${oneLine(suggestion, 2000)}</pre></dd> `;
}

function whenRow(finding: Finding): Html {
  const words = when(finding);
  return words.length === 0
    ? NOTHING
    : html`<dt>When</dt>
        <dd>${words.join('; ')}</dd> `;
}

function reasonItem({ statement, source, known }: Finding['because'][number]): Html {
  return html`<li>
    ${oneLine(statement, 1000)} <span class="soft">– source: ${linked(oneLine(source, 4000))} (${known})</span>
  </li> `;
}

function notJudgedSection({ notJudged }: CheckReport): Html {
  const groups = byReason(notJudged).map(
    ({ why, items }) =>
      html`<div class="reason">
        <h3>${oneLine(why)} (${items.length})</h3>
        <ul lang="vi">
          ${surfacesOf(items).map((one) => html`<li>${one}</li> `)}
        </ul>
      </div> `,
  );
  return html`<section aria-labelledby="not-judged">
    <h2 id="not-judged">Not judged (${notJudged.length})</h2>
    ${groups.length === 0 ? html`<p>None.</p>` : groups}
  </section>`;
}

function warningsSection(warnings: readonly string[]): Html {
  if (warnings.length === 0) return NOTHING;
  return html`<section aria-labelledby="reading">
    <h2 id="reading">Notes on the reading</h2>
    <ul>
      ${warnings.map((one) => html`<li>${oneLine(one, 1000)}</li> `)}
    </ul>
  </section>`;
}
