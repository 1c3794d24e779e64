import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { Edit, EditDraft } from '../../src/edit/edit.js';
import type { RelationRow } from '../../src/graph/nodes.js';
import {
  DECISION,
  DECISION_ID,
  documents,
  heir,
  OPEN_ID,
  OPEN_PLAN,
  REASON,
  REPLACED_ID,
  replaces,
  SCHEME_ID,
  SCHEME_PLAN_ID,
  settle,
  SOURCE,
  withdraw,
} from '../support/edits.js';
import type { TestEngine } from '../support/engines.js';
import { AT, differences, edited, graphOf, NO_DIFFERENCE } from '../support/plans.js';
import { bareRegistry } from '../support/registries.js';
import { smallPlan } from '../support/small-plans.js';

const BY = { author: 'An', at: '2026-11-20T08:00:00.000Z' };
const DIRECTIVE = 'vn/ttg/2021/ct/33';
const LATER_DIRECTIVE = 'vn/ttg/2025/ct/33';
const OFFICE = 'agency/gia-lai/so-noi-vu';
const OTHER_OFFICE = 'agency/gia-lai/so-tai-chinh';

/** Knowledge that people add: it stays whatever comes, goes and is made again, and is withdrawn, never deleted. */
export function editSuite(engine: TestEngine): void {
  describe(`curators' edits on ${engine.name}`, () => {
    let workspace: Workspace;
    beforeEach(async () => {
      workspace = await engine.open();
      await workspace.ingest(documents, { at: AT });
    });
    afterEach(() => workspace.close());

    /** What is done to a document, withdrawn statements too. */
    const done = async (id: string, type = 'REPLACES'): Promise<RelationRow[]> => {
      const rows = await workspace.store.read('relation/to-documents', { ids: [id], type, after: '', limit: 100 });
      return rows.flatMap(({ page }) => [...page]);
    };
    const bearing = async (id: string): Promise<string[]> =>
      (await workspace.store.read('document/standings', { ids: [id] })).flatMap(({ relations }) =>
        relations.map((one) => one.id),
      );
    const isEnded = async (id: string): Promise<boolean> =>
      (await workspace.store.read('registry/ended-ids', {})).some((row) => row.id === id);
    const target = async (citation: string): Promise<{ id: string; why: readonly string[] }[]> =>
      (await workspace.store.read('citation/references', { ids: [citation] }))
        .filter((row) => row.resolved)
        .map(({ documentId, why }) => ({ id: documentId, why }));
    const carriesOut = async (id: string): Promise<string[]> =>
      (
        await workspace.store.read('implementation/step-down', {
          ids: [id],
          kinds: ['pursuant', 'implement', 'nested', 'curated'],
          limit: 50,
        })
      ).flatMap(({ far }) => far);

    // ---- what each kind does --------------------------------------------------------------------------------------

    test('an asserted relation stands beside the others, with who says so', async () => {
      const edit = await workspace.edit(replaces(DECISION_ID, SCHEME_PLAN_ID, { provision: 'Điều 3' }), BY);
      const [relation] = await done(SCHEME_PLAN_ID);
      expect(relation).toMatchObject({
        id: `${DECISION_ID}|REPLACES|${SCHEME_PLAN_ID}|${edit.id}`,
        effectiveOn: '2024-02-01',
        scope: 'whole',
        provision: 'Điều 3',
        known: 'read',
        confirmed: true,
        source: SOURCE,
        note: REASON,
        editId: edit.id,
        author: 'An',
        at: BY.at,
      });
      expect(await isEnded(SCHEME_PLAN_ID)).toBe(true);
    });

    test.each([
      ['recalled', 0.99],
      ['inferred', 0.99],
      ['read', 0.8],
    ] as const)('%s at %s is kept, but not confirmed', async (known, confidence) => {
      await workspace.edit(replaces(DECISION_ID, SCHEME_PLAN_ID, { known, confidence }), BY);
      expect(await done(SCHEME_PLAN_ID)).toMatchObject([{ known, confidence, confirmed: false }]);
      expect(await isEnded(SCHEME_PLAN_ID)).toBe(false);
    });

    test('who is asserted to carry out is found as an implementer', async () => {
      const edit = await workspace.edit(replaces(DECISION_ID, DIRECTIVE, { relation: 'IMPLEMENTS', scope: null }), BY);
      expect(await carriesOut(DIRECTIVE)).toEqual([DECISION_ID]);
      await workspace.edit(withdraw(edit.id), BY);
      expect(await carriesOut(DIRECTIVE)).toEqual([]);
    });

    test('what a text states is withdrawn: it stays to be seen, and counts no more', async () => {
      const [stated] = await done(REPLACED_ID);
      expect(stated).toMatchObject({ statedBy: DECISION_ID, confirmed: true });
      const edit = await workspace.edit(withdraw(stated?.id ?? '', 'a slip of the clerk'), BY);
      expect(await done(REPLACED_ID)).toMatchObject([
        {
          id: stated?.id,
          confirmed: false,
          withdrawn: true,
          withdrawnBy: edit.id,
          note: 'withdrawn by An on 2026-11-20: a slip of the clerk',
        },
      ]);
      expect(await isEnded(REPLACED_ID)).toBe(false);
      expect(await bearing(REPLACED_ID)).toEqual([]);
    });

    test('what the registry states is withdrawn likewise', async () => {
      const [stated] = await done('vn/tw/2010/qd/290');
      await workspace.edit(withdraw(stated?.id ?? ''), BY);
      expect(await done('vn/tw/2010/qd/290')).toMatchObject([{ confirmed: false, withdrawn: true }]);
      expect((await done('vn/tw/2010/qd/290'))[0]?.note).toMatch(/^Điều 3 .*; withdrawn by An on 2026-11-20: it is not so$/u);
      expect(await isEnded('vn/tw/2010/qd/290')).toBe(false);
    });

    test('with a title that is withdrawn goes the way by which it carries out', async () => {
      expect(await carriesOut(SCHEME_ID)).toContain(SCHEME_PLAN_ID);
      const [stated] = await done(SCHEME_ID, 'IMPLEMENTS');
      await workspace.edit(withdraw(stated?.id ?? ''), BY);
      expect(await carriesOut(SCHEME_ID)).not.toContain(SCHEME_PLAN_ID);
    });

    test('a withdrawal is withdrawn itself, and so on: the graph is as it was', async () => {
      const before = statements(await graphOf(workspace));
      const [stated] = await done(REPLACED_ID);
      const first = await workspace.edit(withdraw(stated?.id ?? ''), BY);
      const without = statements(await graphOf(workspace));
      const second = await workspace.edit(withdraw(first.id), BY);
      expect(statements(await graphOf(workspace))).toEqual(before);
      const third = await workspace.edit(withdraw(second.id), BY);
      expect(statements(await graphOf(workspace))).toEqual(without);
      await workspace.edit(withdraw(third.id), BY);
      expect(statements(await graphOf(workspace))).toEqual(before);
    });

    test('a citation is settled, with those that mean the same document, and all that follows', async () => {
      expect(await target(`${OPEN_ID}#c0`)).toEqual([]);
      const edit = await workspace.edit(settle(`${OPEN_ID}#c0`, DIRECTIVE), BY);
      expect(edit).toMatchObject({ citing: OPEN_ID, printed: 'Chỉ thị số 33/CT-TTg', occurrence: 1, occurrences: 2 });
      const why = 'settled by An: the same office, the same month';
      expect(await target(`${OPEN_ID}#c0`)).toEqual([{ id: DIRECTIVE, why: [why] }]);
      expect(await target(`${OPEN_ID}#c1`)).toEqual([
        { id: DIRECTIVE, why: [`the same document as elsewhere in the text, ${why}`] },
      ]);
      expect(await carriesOut(DIRECTIVE)).toEqual([OPEN_ID]);
      await workspace.edit(withdraw(edit.id), BY);
      expect(await target(`${OPEN_ID}#c0`)).toEqual([]);
      expect(await carriesOut(DIRECTIVE)).toEqual([]);
    });

    test('what the text dates wrongly is settled too, and its misprint describes nothing any more', async () => {
      const misprinted = 'vn/gia-lai/ubnd/2021/kh/88';
      expect(await target(`${OPEN_ID}#c2`)).toMatchObject([{ id: misprinted }]);
      await workspace.edit(settle(`${OPEN_ID}#c2`, SCHEME_PLAN_ID), BY);
      expect(await target(`${OPEN_ID}#c2`)).toMatchObject([{ id: SCHEME_PLAN_ID }]);
      expect(await workspace.store.read('document/by-ids', { ids: [misprinted] })).toEqual([]);
    });

    test('a body gets an heir that no text names, which goes with it and comes back', async () => {
      const edit = await workspace.edit(heir(OFFICE, OTHER_OFFICE), BY);
      const heirs = async (): Promise<unknown[]> =>
        (await workspace.store.read('agency/neighbours', { ids: [OFFICE] }))
          .flatMap((row) => [...row.heirs])
          .filter((one) => one.editId != null);
      expect(await heirs()).toMatchObject([
        { other: OTHER_OFFICE, on: '2025-03-01', confirmed: true, editId: edit.id, author: 'An' },
      ]);
      await workspace.remove(OPEN_ID);
      expect(await heirs()).toEqual([]);
      await workspace.ingest([OPEN_PLAN], { at: AT });
      expect(await heirs()).toHaveLength(1);
      await workspace.edit(withdraw(edit.id), BY);
      expect(await heirs()).toMatchObject([{ other: OTHER_OFFICE, confirmed: false, withdrawn: true }]);
    });

    // ---- what it survives -----------------------------------------------------------------------------------------

    /** One edit of each kind, and withdrawals of each kind of thing. */
    const everyKind = async (): Promise<readonly Edit[]> => {
      const [ofText] = await done(REPLACED_ID);
      const [ofRegistry] = await done('vn/tw/2010/qd/290');
      const asserted = await workspace.edit(replaces(DECISION_ID, SCHEME_PLAN_ID), BY);
      await workspace.edit(replaces(DECISION_ID, 'vn/ttg/2016/ct/16', { relation: 'REPEALS' }), BY);
      await workspace.edit(withdraw(asserted.id), BY);
      await workspace.edit(withdraw(ofText?.id ?? ''), BY);
      const back = await workspace.edit(withdraw(ofRegistry?.id ?? ''), BY);
      await workspace.edit(withdraw(back.id), BY);
      await workspace.edit(withdraw(ofRegistry?.id ?? '', 'after all'), BY);
      await workspace.edit(settle(`${OPEN_ID}#c0`, DIRECTIVE), BY);
      await workspace.edit(settle(`${OPEN_ID}#c2`, SCHEME_PLAN_ID), BY);
      await workspace.edit(heir(OFFICE, OTHER_OFFICE), BY);
      return workspace.edits();
    };

    test('removal and re-ingest, in either order', async () => {
      const edits = await everyKind();
      const whole = await graphOf(workspace);
      await workspace.remove(DECISION_ID);
      await workspace.remove(OPEN_ID);
      // both ends of an asserted relation are still there: nobody speaks of them but the curator
      expect(await done(SCHEME_PLAN_ID)).toMatchObject([{ editId: edits[0]?.id, withdrawn: true }]);
      expect((await workspace.store.read('document/by-ids', { ids: [DECISION_ID] }))[0]?.document).toMatchObject({
        symbol: '7/QĐ-UBND',
        issuedOn: '2024-01-10',
        origins: ['curated'],
      });
      await workspace.ingest([OPEN_PLAN, DECISION], { at: AT });
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test('another registry and back', async () => {
      await everyKind();
      const whole = await graphOf(workspace);
      await workspace.close();
      workspace = await engine.open(bareRegistry());
      await workspace.ingest(documents, { at: AT });
      expect(await graphOf(workspace)).not.toEqual(whole);
      await workspace.close();
      workspace = await engine.open();
      await workspace.ingest(documents, { at: AT });
      const edits = await everyKind();
      await workspace.close();
      workspace = await engine.open(bareRegistry());
      for (const edit of edits) expect(await workspace.takeEdit(edit)).toBe(true);
      await workspace.ingest(documents, { at: AT });
      workspace = await engine.reopen(workspace);
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test('a rebuild', async () => {
      await everyKind();
      const whole = await graphOf(workspace);
      await workspace.rebuild();
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
      await workspace.remove(OPEN_ID);
      const without = await graphOf(workspace);
      await workspace.rebuild();
      expect(differences(without, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test('whichever came first, edits or documents', async () => {
      const edits = await everyKind();
      const whole = await graphOf(workspace);
      for (const order of [
        ['edits', DECISION, OPEN_PLAN],
        [OPEN_PLAN, 'edits', DECISION],
        [DECISION, 'edits', OPEN_PLAN],
      ] as const) {
        await workspace.close();
        workspace = await engine.open();
        for (const step of order) {
          if (step === 'edits') for (const edit of edits) expect(await workspace.takeEdit(edit)).toBe(true);
          else await workspace.ingest([step], { at: AT });
        }
        expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
      }
      for (const edit of edits) expect(await workspace.takeEdit(edit)).toBe(false);
    });

    test('a changed text, as long as the mention is there; else it waits, and says so', async () => {
      await workspace.edit(settle(`${OPEN_ID}#c1`, DIRECTIVE), BY);
      const shifted = edited(
        OPEN_PLAN,
        'KẾ HOẠCH\n',
        'KẾ HOẠCH\nThực hiện Chỉ thị số 31/CT-TTg ngày 04/12/2021 của Thủ tướng Chính phủ\n',
      );
      const [moved] = await workspace.ingest([shifted], { at: AT });
      expect(moved?.documentId).toBe(OPEN_ID);
      expect(moved?.notes).toBeUndefined();
      const settled = await workspace.store.read('edit/settled', { ids: [(await workspace.edits())[0]?.id ?? ''] });
      expect(settled.map(({ citation }) => citation.surface.replace(/\s+/gu, ' '))).toEqual(
        Array<string>(2).fill('Chỉ thị số 33/CT-TTg'),
      );
      const without = edited(
        edited(OPEN_PLAN, 'Thực hiện Chỉ thị số 33/CT-TTg', 'Thực hiện nhiệm vụ'),
        'Chỉ thị số 33/CT-TTg và ',
        '',
      );
      const [gone] = await workspace.ingest([without], { at: AT });
      expect(gone?.notes).toEqual([expect.stringContaining(`${OPEN_ID}: "Chỉ thị số 33/CT-TTg" is not in the text any more`)]);
      expect(await workspace.edits()).toHaveLength(1);
      await workspace.ingest([OPEN_PLAN], { at: AT });
      expect(await target(`${OPEN_ID}#c1`)).toMatchObject([{ id: DIRECTIVE }]);
    });

    // ---- what does not go together --------------------------------------------------------------------------------

    const refused = async (draft: EditDraft, code: string, part: string): Promise<void> => {
      const before = { graph: await graphOf(workspace), seq: await workspace.journal.lastSeq() };
      await expectRefusal(workspace, draft, code, part);
      expect(await workspace.journal.lastSeq()).toBe(before.seq);
      expect(differences(before.graph, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    };

    test('a ring of replacements is refused, of two and of three, also one that somebody brings back', async () => {
      const plans = ['61', '62', '63'].map((number) => `Kế hoạch số ${number}/KH-UBND ngày 04/02/2021 của UBND tỉnh Gia Lai`);
      const naming = smallPlan({
        province: 'Gia Lai',
        number: 70,
        day: '5/2/2021',
        title: 'Ong',
        basis: `Căn cứ ${plans.join('; ')}`,
      });
      await workspace.ingest([naming], { at: AT });
      const [a, b, c] = ['61', '62', '63'].map((number) => `vn/gia-lai/ubnd/2021/kh/${number}`) as [string, string, string];
      const day = { effectiveOn: null };
      const first = await workspace.edit(replaces(a, b, day), BY);
      await refused(replaces(b, a, day), 'BAD_INPUT', `would make a ring, for ${a} REPLACES ${b}`);
      await workspace.edit(replaces(b, c, { ...day, relation: 'REPEALS' }), BY);
      await refused(replaces(c, a, day), 'BAD_INPUT', `would make a ring, for ${a} REPLACES ${b}, ${b} REPEALS ${c}`);
      await workspace.edit(replaces(c, a, { ...day, relation: 'AMENDS' }), BY);
      const out = await workspace.edit(withdraw(first.id), BY);
      await workspace.edit(replaces(c, a, day), BY);
      await refused(withdraw(out.id), 'BAD_INPUT', 'would make a ring');
    });

    test('the same again, and the contrary, are told with who said it', async () => {
      const edit = await workspace.edit(replaces(DECISION_ID, OPEN_ID), BY);
      await refused(replaces(DECISION_ID, OPEN_ID), 'CONFLICT', `${edit.id} says so already, by An on 2026-11-20 (${REASON})`);
      await refused(
        replaces(DECISION_ID, OPEN_ID, { effectiveOn: '2024-05-01' }),
        'CONFLICT',
        `${edit.id} says otherwise, by An`,
      );
      await workspace.edit(replaces(DECISION_ID, OPEN_ID, { provision: 'Điều 5', scope: 'part' }), BY);
      const instead = await workspace.edit(replaces(DECISION_ID, OPEN_ID, { effectiveOn: '2024-05-01', basedOn: edit.id }), BY);
      expect((await done(OPEN_ID)).filter((one) => one.confirmed && one.scope === 'whole')).toMatchObject([
        { effectiveOn: '2024-05-01', editId: instead.id },
      ]);
      await refused(
        replaces(DECISION_ID, OPEN_ID, { effectiveOn: '2024-06-01', basedOn: edit.id }),
        'CONFLICT',
        'was replaced already',
      );
      await refused(withdraw(edit.id), 'CONFLICT', `${edit.id} was replaced already`);
      await workspace.edit(withdraw(instead.id), BY);
      expect((await done(OPEN_ID)).filter((one) => one.confirmed && one.scope === 'whole')).toMatchObject([{ editId: edit.id }]);
    });

    test('what was withdrawn cannot be withdrawn again, nor brought back beside its contrary', async () => {
      const edit = await workspace.edit(replaces(DECISION_ID, OPEN_ID), BY);
      const out = await workspace.edit(withdraw(edit.id), BY);
      await refused(withdraw(edit.id), 'CONFLICT', 'was withdrawn already');
      await workspace.edit(replaces(DECISION_ID, OPEN_ID, { effectiveOn: '2024-05-01' }), BY);
      await refused(withdraw(out.id), 'CONFLICT', 'says otherwise');
    });

    test('a citation is settled once, however it is called', async () => {
      const edit = await workspace.edit(settle(`${OPEN_ID}#c0`, DIRECTIVE), BY);
      await refused(settle(`${OPEN_ID}#c0`, LATER_DIRECTIVE), 'CONFLICT', `is settled already, as ${DIRECTIVE} by ${edit.id}`);
      await workspace.edit(settle(`${OPEN_ID}#c0`, LATER_DIRECTIVE, { basedOn: edit.id }), BY);
      expect(await target(`${OPEN_ID}#c0`)).toMatchObject([{ id: LATER_DIRECTIVE }]);
    });

    test('of several at once one is taken and the others are told; different ones all land', async () => {
      const drafts = Array.from({ length: 5 }, (_, index) =>
        replaces(DECISION_ID, OPEN_ID, { effectiveOn: `2024-0${index + 2}-01` }),
      );
      const outcomes = await Promise.allSettled(drafts.map((draft) => workspace.edit(draft, BY)));
      expect(outcomes.filter((one) => one.status === 'fulfilled')).toHaveLength(1);
      for (const one of outcomes) if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'CONFLICT' });
      const others = ['Điều 1', 'Điều 2', 'Điều 3'].map((provision) =>
        replaces(DECISION_ID, OPEN_ID, { provision, scope: 'part' }),
      );
      await Promise.all(others.map((draft) => workspace.edit(draft, BY)));
      expect(await workspace.edits()).toHaveLength(4);
      expect(await done(OPEN_ID)).toHaveLength(4);
    });
  });

  describe(`what no curator can say on ${engine.name}`, () => {
    let workspace: Workspace;
    let graph: string[];
    beforeAll(async () => {
      workspace = await engine.open();
      await workspace.ingest(documents, { at: AT });
      graph = await graphOf(workspace);
    });
    afterAll(() => workspace.close());

    test.each<[string, EditDraft, string, string]>([
      ['a relation to itself', replaces(DECISION_ID, DECISION_ID), 'BAD_INPUT', 'itself'],
      [
        'an effect before the issue',
        replaces(DECISION_ID, OPEN_ID, { effectiveOn: '2023-12-31' }),
        'BAD_INPUT',
        '2023-12-31 is before',
      ],
      ['a day that is none', replaces(DECISION_ID, OPEN_ID, { effectiveOn: '2024-02-30' }), 'BAD_DATE', '2024-02-30'],
      ['the ends the wrong way round', replaces(OPEN_ID, DECISION_ID), 'BAD_INPUT', 'the wrong way round'],
      ['no scope', replaces(DECISION_ID, OPEN_ID, { scope: null }), 'BAD_INPUT', 'scope: missing'],
      ['an unknown document that acts', replaces('vn/ttg/1900/ct/1', OPEN_ID), 'NOT_FOUND', 'from: vn/ttg/1900/ct/1'],
      ['an unknown document that is acted upon', replaces(DECISION_ID, 'what'), 'NOT_FOUND', 'to: what'],
      ['a local document', replaces(DECISION_ID, `${OPEN_ID}#x`), 'BAD_INPUT', 'known to its citing document only'],
      ['no reason', replaces(DECISION_ID, OPEN_ID, { reason: '  ' }), 'BAD_INPUT', 'reason'],
      ['no source', replaces(DECISION_ID, OPEN_ID, { source: null }), 'BAD_INPUT', 'source'],
      ['too sure', replaces(DECISION_ID, OPEN_ID, { confidence: 2 }), 'BAD_INPUT', 'confidence'],
      ['based on no edit', replaces(DECISION_ID, OPEN_ID, { basedOn: 'edit/000000000000' }), 'NOT_FOUND', 'edit/000000000000'],
      ['an unknown edit', withdraw('edit/000000000000'), 'NOT_FOUND', 'no such edit'],
      ['an unknown relation', withdraw(`${DECISION_ID}|REPLACES|${OPEN_ID}|x`), 'NOT_FOUND', 'neither an edit nor a relation'],
      ['what is neither', withdraw('what is this'), 'NOT_FOUND', 'neither an edit nor a relation'],
      ['an unknown citation', settle(`${OPEN_ID}#c99`, DIRECTIVE), 'NOT_FOUND', 'no such citation'],
      ['a citation of the document itself', settle(`${OPEN_ID}#c0`, OPEN_ID), 'BAD_INPUT', 'the document that it stands in'],
      ['an unknown document to settle on', settle(`${OPEN_ID}#c0`, 'vn/ttg/1900/ct/1'), 'NOT_FOUND', 'vn/ttg/1900/ct/1'],
      [
        'another text than the curator saw',
        settle(`${OPEN_ID}#c0`, DIRECTIVE, { printed: 'Chỉ thị số 34/CT-TTg' }),
        'CONFLICT',
        'read again since',
      ],
      ['an heir of itself', heir(OFFICE, OFFICE), 'BAD_INPUT', 'its own heir'],
      ['an unknown body', heir('agency/gia-lai/nobody', OFFICE), 'NOT_FOUND', 'agency/gia-lai/nobody'],
      ['an unknown heir', heir(OFFICE, 'agency/gia-lai/nobody'), 'NOT_FOUND', 'agency/gia-lai/nobody'],
      ['an heir in no place', heir(OFFICE, 'agency/atlantis/so-noi-vu'), 'NOT_FOUND', 'agency/atlantis'],
      ['no body at all', heir(OFFICE, 'Sở Nội vụ'), 'BAD_INPUT', 'begin with agency/'],
      [
        'an heir before the body was there',
        heir('agency/gia-lai-2025/so-noi-vu', OFFICE),
        'BAD_INPUT',
        'on: 2025-03-01 is before',
      ],
      [
        'an heir it has inherited from',
        heir('agency/gia-lai-2025/so-noi-vu', OFFICE, '2025-08-01'),
        'BAD_INPUT',
        'took over from itself',
      ],
      ['an heir on no day', heir(OFFICE, OTHER_OFFICE, '2025-13'), 'BAD_DATE', '2025-13'],
    ])('%s', async (_what, draft, code, part) => {
      const seq = await workspace.journal.lastSeq();
      await expectRefusal(workspace, draft, code, part);
      expect(await workspace.journal.lastSeq()).toBe(seq);
    });

    test('none of it changed anything', async () => {
      expect(differences(graph, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });
  });
}

/** A second curator, later. */
const NEXT = { author: 'Bình', at: '2026-11-20T09:00:00.000Z' };

async function expectRefusal(workspace: Workspace, draft: EditDraft, code: string, part: string): Promise<void> {
  const error = await workspace.edit(draft, NEXT).then(
    () => null,
    (reason: unknown) => reason as Error & { code?: string },
  );
  expect(error?.message).toContain(part);
  expect(error?.code).toBe(code);
}

/** The graph without the edits in it. */
function statements(lines: readonly string[]): string[] {
  return lines.filter((line) => !line.startsWith('{"kind":"node","label":"Edit"'));
}
