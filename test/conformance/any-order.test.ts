import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { SourceFile } from '../../src/reading/read-file.js';
import { grafeo } from '../support/engines.js';
import { AT, differences, edited, filesIn, graphOf, NO_DIFFERENCE, sampleNamed, samples } from '../support/plans.js';
import { sharedFolder } from '../support/real-texts.js';
import { webOfPlans } from '../support/small-plans.js';

/**
 * Whatever came, was changed and went, in whatever order: the graph is the one that the documents which are left make when
 * they come at once.
 */
describe('any way to the same set of documents gives the same graph', () => {
  const [first, ...others] = webOfPlans as [SourceFile, ...SourceFile[]];
  const documents: readonly (readonly SourceFile[])[] = [
    [first, edited(first, '71-ĐA/TU về trồng rừng', '72-ĐA/TU về trồng rừng')],
    ...others.map((file) => [file]),
    [sampleNamed('commune-2023.txt'), edited(sampleNamed('commune-2023.txt'), '16/CT-TTg', '17/CT-TTg')],
    [sampleNamed('ha-giang-2024.txt')],
  ];
  const step = fc.record({
    document: fc.nat(documents.length - 1),
    version: fc.constantFrom(0, 1, 'remove' as const),
  });

  test('random comings and goings', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const left = new Map<number, SourceFile>();
        const byWay = await graphAfter(async (workspace) => {
          const ids = new Map<number, string>();
          for (const { document, version } of steps) {
            const versions = documents[document] ?? [];
            const file = version === 'remove' ? undefined : versions[version % versions.length];
            if (file) {
              const [outcome] = await workspace.ingest([file], { at: AT });
              ids.set(document, outcome?.documentId ?? '');
              left.set(document, file);
            } else if (left.delete(document)) await workspace.remove(ids.get(document) ?? '');
          }
        });
        const atOnce = await graphAfter((workspace) => workspace.ingest([...left.values()], { at: AT }));
        expect(differences(atOnce, byWay)).toEqual(NO_DIFFERENCE);
      }),
      { numRuns: 12 },
    );
  });

  test.skipIf(sharedFolder === null)('real plans over their retold ones', async () => {
    const real = filesIn(join(sharedFolder ?? '', 'plans'));
    const straight = await graphAfter((workspace) => workspace.ingest(real, { at: AT }));
    const over = await graphAfter(async (workspace) => {
      const before = await workspace.ingest(samples, { at: AT });
      const outcomes = await workspace.ingest([...real].reverse(), { at: AT });
      expect(outcomes.map((one) => one.outcome)).toEqual(real.map(() => 'replaced'));
      expect(outcomes.map((one) => one.documentId).sort()).toEqual(before.map((one) => one.documentId).sort());
    });
    expect(differences(straight, over)).toEqual(NO_DIFFERENCE);
  });
});

async function graphAfter(work: (workspace: Workspace) => Promise<unknown>): Promise<string[]> {
  const workspace = await grafeo.open();
  try {
    await work(workspace);
    return await graphOf(workspace);
  } finally {
    await workspace.close();
  }
}
