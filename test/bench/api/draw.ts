import type { MainOperation } from '../../support/operations.js';
import { anyBody, planId } from '../bulk/graph.js';
import { popularTarget, zipf } from '../synthetic.js';

/** Variables for an operation as users would choose them, popular documents more often, in a graph of so many plans. */
export function draw(operation: MainOperation, random: () => number, plans: number): Record<string, unknown> {
  switch (operation) {
    case 'implementers':
    case 'cited-by':
      return { document: popularTarget(zipf(random)) };
    case 'all-implementers':
      return { document: popularTarget(20 + zipf(random)) };
    case 'citations':
      return { document: planId(Math.floor(random() * plans)) };
    case 'work':
      return { agency: anyBody(random) };
    case 'deadlines': {
      const year = 2016 + Math.floor(random() * 10);
      return { from: `${year}-04-01`, before: `${year}-07-01` };
    }
    case 'superseded':
      return {};
    case 'lookup':
      return { text: `${100 + Math.floor(random() * 200)}/CT-TTg` };
  }
}
