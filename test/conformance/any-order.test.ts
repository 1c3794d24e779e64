import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { Edit } from '../../src/edit/edit.js';
import type { SourceFile } from '../../src/reading/read-file.js';
import { heir, replaces, settle, withdraw } from '../support/edits.js';
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

  test('random comings and goings, with edits and rebuilds among them', { timeout: 120_000 }, async () => {
    const edits = await editsOnTheWeb();
    const anything = fc.oneof(
      { weight: 3, arbitrary: step },
      { weight: 3, arbitrary: fc.constant('edit' as const) },
      fc.constant('rebuild' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anything, { minLength: 6, maxLength: 16 }), async (steps) => {
        const left = new Map<number, SourceFile>();
        let said = 0;
        const byWay = await graphAfter(async (workspace) => {
          const ids = new Map<number, string>();
          for (const one of steps) {
            if (one === 'rebuild') await workspace.rebuild();
            else if (one === 'edit') {
              const edit = edits[said];
              if (edit && (await workspace.takeEdit(edit))) said += 1;
            } else {
              const versions = documents[one.document] ?? [];
              const file = one.version === 'remove' ? undefined : versions[one.version % versions.length];
              if (file) {
                const [outcome] = await workspace.ingest([file], { at: AT });
                ids.set(one.document, outcome?.documentId ?? '');
                left.set(one.document, file);
              } else if (left.delete(one.document)) await workspace.remove(ids.get(one.document) ?? '');
            }
          }
        });
        const atOnce = await graphAfter(async (workspace) => {
          await workspace.ingest([...left.values()], { at: AT });
          for (const edit of edits.slice(0, said)) await workspace.takeEdit(edit);
        });
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

/** Edits of every kind about documents that come, change and go, also such as only they name then. */
async function editsOnTheWeb(): Promise<readonly Edit[]> {
  const workspace = await grafeo.open();
  const [scheme, plan, other, open] = ['tu/2022/da/71', 'ubnd/2022/kh/991', 'ubnd/2023/kh/12', 'ubnd/2024/kh/7'].map(
    (id) => `vn/ha-giang/${id}`,
  ) as [string, string, string, string];
  const day = { effectiveOn: null };
  try {
    await workspace.ingest([...webOfPlans, sampleNamed('commune-2023.txt')], { at: AT });
    const by = { author: 'An', at: AT };
    const stated = await workspace.store.read('relation/to-documents', {
      ids: [scheme],
      type: 'IMPLEMENTS',
      after: '',
      limit: 1,
    });
    await workspace.edit(settle(`${open}#c0`, plan), by);
    const settled = await workspace.edit(settle(`${open}#c1`, 'vn/ha-giang/tu/2022/da/15'), by);
    const replaced = await workspace.edit(replaces(open, plan, day), by);
    await workspace.edit(settle(`${open}#c1`, scheme, { basedOn: settled.id }), by);
    const out = await workspace.edit(withdraw(replaced.id), by);
    await workspace.edit(replaces(other, scheme, { ...day, relation: 'IMPLEMENTS', scope: null }), by);
    for (const { page } of stated) for (const { id } of page) await workspace.edit(withdraw(id), by);
    await workspace.edit(heir('agency/ha-giang/so-noi-vu', 'agency/ha-giang/so-tai-chinh'), by);
    await workspace.edit(heir('agency/ha-giang/so-tai-chinh', 'agency/ha-giang/so-xay-dung'), by);
    await workspace.edit(withdraw(out.id), by);
    return await workspace.edits();
  } finally {
    await workspace.close();
  }
}
