import { extract, parse } from '../../src/extraction/extract.js';
import { layOut } from '../../src/reading/layout.js';
import { registry } from '../support/engines.js';
import { samples } from '../support/plans.js';
import { round, timed } from './measure.js';
import { syntheticPlan } from './synthetic.js';

const MEGABYTE = 1024 * 1024;
const SECONDS = 3;

/** Megabytes of UTF-8 and documents a second, of each stage up to the named one, over the sample plans and synthetic ones. */
export async function benchExtraction(print: (...row: readonly (string | number)[]) => void): Promise<void> {
  const texts = [...samples, ...Array.from({ length: 20 }, (_, index) => syntheticPlan(index))].map(({ bytes }) =>
    Buffer.from(bytes).toString(),
  );
  const size = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const stages = {
    layout: (text: string) => layOut(text),
    parse: (text: string) => parse(text, { registry }),
    extract: (text: string) => extract(text, { registry }),
  };
  let base = NaN;
  for (const [stage, work] of Object.entries(stages)) {
    for (const text of texts) work(text);
    let rounds = 0;
    const { ms } = await timed(() => {
      for (const until = Date.now() + SECONDS * 1000; Date.now() < until; rounds += 1) for (const text of texts) work(text);
    });
    const perRound = ms / rounds;
    if (stage === 'layout') base = perRound;
    print(stage, round(size / MEGABYTE / (perRound / 1000)), round(texts.length / (perRound / 1000)), round(perRound / base));
  }
}
