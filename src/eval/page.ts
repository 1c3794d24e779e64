import {
  agreementTables,
  expectedIn,
  hardCaseTable,
  mainTable,
  mentionTable,
  resolutionTable,
  totalsTable,
  workTable,
} from './figures.js';
import { goldSetTitles } from './gold-sets.js';
import { hardCases } from './hard-cases.js';
import { measureMeanings } from './measure.js';
import type { AccuracyRecord, SetRecord } from './record.js';
import { resolutionMeanings } from './resolution.js';
import { markdownTable } from './table.js';
import { FEWEST, WEAK, weaknesses } from './weaknesses.js';

/** `docs/accuracy.md`, made of the record alone: the same record gives the same page. */
export function printPage(record: AccuracyRecord): string {
  return `# Accuracy

How well cancu reads, measured against documents that others annotated by a guide. This page is made by \`npm run eval -- --write\` from [accuracy.json](accuracy.json); do not edit it.

${markdownTable(mainTable(record))}

## What is measured

Precision is the share of what was read that is right, recall the share of what should have been read that was, F1 their harmonic mean. Totals are made of the counts of all documents, not of the documents' figures. A dash stands where there is nothing to measure. A mention counts as read where its span overlaps that of the gold; each is paired once, equal spans first, then those that share most characters.

${listOf(measureMeanings)}

What a mention refers to is judged apart:

${listOf(resolutionMeanings)}

An id is _wrong_ where its number, type, year, place or body is not that of the gold's key, where the registry knows the key by another id, where it is given to two documents of the gold, or where one document of the gold has two of them. Precision is right / (right + wrong), recall right / (mentions − open).

## On what

${record.sets.map(aboutSet).join('\n')}

The sample plans are retold from real ones and were at hand while the reading was written; so were the real plans. Their figures are a floor for regressions, no promise for other texts. The other documents may be looked at while the reading is improved. Those held out are read for the figure only: nobody is shown what fails in them, and the figures of the single documents are neither printed nor kept. Their totals were watched, though, while the reading was tuned, and a few choices between two rules went by them: they are less blind than they should be. The real texts are no part of this project; without them beside it only the sample plans are measured.

## How the gold was made

All by one guide: every mention of another identified document with its span, symbol, date, issuer, title, role, relation and identity, and the work, deadlines, recipients and head of the document. The gold of the real plans came with the task, that of the sample plans follows it; where a real plan was retold its gold was carried over. Of the documents of \`test/gold\` ${record.agreement.dev.documents + record.agreement.heldOut.documents} were annotated before anything was tuned on them, by two annotators who did not see each other's work; where they differed, one was taken, field by field ([rules](../test/gold/README.md)). The rest have one annotator each, who had not seen what the tool reads in them. All annotators are language models of one family: their agreement says more about the guide than about the difficulty of the texts.

## How far the annotators agree

F1 of the one against the other, measure by measure, and Cohen's kappa of the role over the mentions that both found.

${agreementTables(record.agreement).map(markdownTable).join('\n\n')}

## Figures

${record.sets.map(figuresOf).join('\n')}
## Kinds of hard mentions

Decided from gold and text, not from what was read. A mention may be of several kinds or of none. _found_, _found+symbol_ and _exact span_ count all mentions of the kind; the fields count those that were found and have one; identity is B-cubed of the mentions of the kind among all of their text. What was read beside the gold belongs to no kind.

${listOf(Object.fromEntries(hardCases.map(({ id, meaning }) => [id, meaning])))}

${record.sets
  .filter((set) => set.hardCases !== null)
  .map(hardCasesOfSet)
  .join('\n')}
## Known weaknesses

Computed: what is below ${WEAK} on real texts, of at least ${FEWEST} mentions or items.

${weaknesses(record)
  .map((one) => `- ${one}`)
  .join('\n')}

## To run it again

\`\`\`sh
npm run eval                  # all figures, and gains and losses against accuracy.json, case by case
npm run eval -- --diagnose    # every miss, extra and wrong field with its place in the text; not for what is held out
npm run eval -- --write       # after a change: accuracy.json, this page, and the table in the README
\`\`\`

\`npm test\` holds the record against a fresh run, of the sample plans everywhere and of all sets where the real texts are.
`;
}

function listOf(meanings: Readonly<Record<string, string>>): string {
  return Object.entries(meanings)
    .map(([name, meaning]) => `- **${name}**: ${meaning}`)
    .join('\n');
}

function aboutSet({ id, documents, measures, byDocument }: SetRecord): string {
  const names = byDocument === null ? '' : `: ${Object.keys(byDocument).join(', ')}`;
  return `- **${goldSetTitles[id]}**: ${documents} documents, ${expectedIn(measures, 'found')} mentions${names}`;
}

function figuresOf(set: SetRecord): string {
  const byDocument = set.byDocument === null ? [] : [markdownTable(mentionTable(set)), markdownTable(workTable(set))];
  const tables = [markdownTable(totalsTable(set.measures)), ...byDocument, markdownTable(resolutionTable(set))];
  return `### ${heading(set)}\n\n${tables.join('\n\n')}\n`;
}

function hardCasesOfSet(set: SetRecord): string {
  return `### Hard mentions: ${heading(set)}\n\n${markdownTable(hardCaseTable(set))}\n`;
}

function heading({ id }: SetRecord): string {
  const title = goldSetTitles[id];
  return title.charAt(0).toUpperCase() + title.slice(1);
}
