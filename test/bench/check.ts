import { checkWithoutGraph } from '../../src/findings/check-document.js';
import { sourceFile, type SourceFile } from '../../src/reading/read-file.js';
import { filesIn, samples } from '../support/plans.js';
import { registry } from '../support/registry.js';
import { sharedFolder } from '../support/real-texts.js';
import { percentile, round, timed } from './measure.js';

const ROUNDS = 60;
/** Characters on a page of a plan, as the Decree on clerical work sets it. */
const PAGE = 2500;

/** The columns of what `benchCheck` prints. */
export const CHECK_COLUMNS = ['document', 'pages', 'citations', 'findings', 'p50 ms', 'p99 ms'];

/** Prints how long a check takes from bytes to report, the registry loaded and the code warm, of plans and of one of ten pages. */
export async function benchCheck(print: (...row: readonly (string | number)[]) => void): Promise<void> {
  const plans = sharedFolder === null ? samples : filesIn(`${sharedFolder}/plans`);
  if (sharedFolder === null) console.log('../shared is not here: the sample plans are checked instead of the real ones');
  for (const file of [...plans, tenPages(plans)]) {
    const request = { file, asOf: '2026-11-21', place: null, date: null };
    const { summary, findings } = await checkWithoutGraph(request, registry);
    const times: number[] = [];
    for (let run = 0; run < ROUNDS; run += 1) times.push((await timed(() => checkWithoutGraph(request, registry))).ms);
    const pages = Buffer.from(file.bytes).toString().length / PAGE;
    print(
      file.name,
      round(pages),
      summary.citations,
      findings.length,
      round(percentile(times, 0.5)),
      round(percentile(times, 0.99)),
    );
  }
}

/** A plan with the work of others behind its own, until it has ten pages. */
function tenPages(plans: readonly SourceFile[]): SourceFile {
  let text = '';
  for (let index = 0; text.length < 10 * PAGE; index += 1)
    text += `${Buffer.from(plans[index % plans.length]?.bytes ?? []).toString()}\n\n`;
  return sourceFile('ten pages', 'txt', Buffer.from(text.slice(0, 10 * PAGE)));
}
