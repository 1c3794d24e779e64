import type { MainOperation } from '../../support/operations.js';
import { anyBody, planId } from '../bulk/graph.js';
import { popularTarget, zipf } from '../synthetic.js';

/**
 * Variables for an operation as users would choose them, popular documents far more often, in a graph of so many plans.
 *
 * @param evenly any plan as often as another, which no cache helps in a large graph
 */
export function draw(operation: MainOperation, random: () => number, plans: number, evenly = false): Record<string, unknown> {
  switch (operation) {
    case 'implementers':
    case 'cited-by':
      return { document: popularTarget(zipf(random)) };
    case 'all-implementers':
      return { document: popularTarget(20 + zipf(random)) };
    case 'citations':
      return { document: planId(evenly ? Math.floor(random() * plans) : zipf(random, plans)) };
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
