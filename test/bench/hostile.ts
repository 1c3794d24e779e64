import { extract } from '../../src/extraction/extract.js';
import { hostileTexts, type HostileText } from '../support/hostile-texts.js';
import { registry } from '../support/registry.js';
import { round, timed } from './measure.js';

/** Each text is read at this many sizes, every one twice the one before, the last one its full size. */
const SIZES = 5;
/** A text that takes longer is not doubled again. */
const PATIENCE = 2_000;
/** Growth from a shorter time than this is noise. */
const LEAST = 8;
const RUNS = 3;

/**
 * Prints, for each hostile text, how much longer it takes when it doubles: 2 is linear, 4 quadratic. Times depend on the
 * machine, growth does not.
 */
export async function benchHostile(print: (...row: readonly (string | number)[]) => void): Promise<void> {
  for (const text of hostileTexts) {
    const measured = await timesOf(text);
    const last = measured.at(-1);
    if (last === undefined) continue;
    const growth = measured.slice(1).map(({ ms }, index) => growthOf(ms, measured[index]?.ms ?? NaN));
    print(
      text.name,
      last.size,
      last.size < text.full ? `${round(last.ms)}, not doubled again` : round(last.ms),
      growth.join('  '),
    );
  }
}

interface Measured {
  readonly size: number;
  readonly ms: number;
}

async function timesOf({ full, text }: HostileText): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (let doublings = SIZES - 1; doublings >= 0; doublings -= 1) {
    const size = Math.ceil(full / 2 ** doublings);
    const ms = await shortest(text(size));
    measured.push({ size, ms });
    if (ms > PATIENCE) break;
  }
  return measured;
}

/** The shortest of a few runs, of long ones one: what else the machine does only ever adds to it. */
async function shortest(source: string): Promise<number> {
  const once = async (): Promise<number> => (await timed(() => extract(source, { registry }))).ms;
  let best = await once();
  for (let run = 1; run < RUNS && best < PATIENCE / 10; run += 1) best = Math.min(best, await once());
  return best;
}

function growthOf(ms: number, before: number): string {
  return before < LEAST ? '–' : round(ms / before);
}
