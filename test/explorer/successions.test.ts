import { expect, test } from 'vitest';
import { stepsOf } from '../../src/explorer/successions.js';

const rest = { place: null, province: null, validFrom: null, validTo: null };
const named = (id: string): typeof rest & { id: string; name: string } => ({ id, name: id.toUpperCase(), ...rest });
const took = { functions: [], source: 's', confirmed: true, withdrawn: false, note: null };

test('steps before and after a body stand in order of time, each once', () => {
  const d = { ...took, on: '2025-07-01', agency: named('d') };
  const steps = stepsOf({
    ...named('b'),
    partOf: null,
    succeeds: [{ ...took, on: '2016', agency: { ...named('a'), succeeds: [] } }],
    succeededBy: [
      {
        ...took,
        on: '2025-03-01',
        functions: ['x'],
        agency: { ...named('c'), succeededBy: [{ ...d, agency: { ...d.agency, succeededBy: [] } }] },
      },
      {
        ...took,
        on: '2025-03-01',
        functions: ['x'],
        agency: { ...named('c'), succeededBy: [{ ...d, agency: { ...d.agency, succeededBy: [] } }] },
      },
    ],
  });
  expect(steps.map(({ on, from, to }) => [on, from.id, to.id])).toEqual([
    ['2016', 'a', 'b'],
    ['2025-03-01', 'b', 'c'],
    ['2025-07-01', 'c', 'd'],
  ]);
});
