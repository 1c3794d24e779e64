import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import type { SourceFile } from '../../src/reading/read-file.js';
import type { TestEngine } from '../support/engines.js';
import { AT, differences, edited, graphOf, NO_DIFFERENCE, PLANS, sampleNamed, samples, textFile } from '../support/plans.js';
import { bareRegistry } from '../support/registries.js';

/** Documents come and go: what the graph says follows from the set of them and the registry alone. */
export function ingestSuite(engine: TestEngine): void {
  describe(`ingest on ${engine.name}`, () => {
    let workspace: Workspace;
    let whole: string[];
    beforeEach(async () => {
      workspace = await engine.open();
      await workspace.ingest(samples, { at: AT });
      whole = await graphOf(workspace);
    });
    afterEach(() => workspace.close());

    test('the same folder again writes nothing', async () => {
      const before = await workspace.journal.lastSeq();
      const outcomes = await workspace.ingest(samples);
      expect(outcomes.map((one) => one.outcome)).toEqual(samples.map(() => 'unchanged'));
      expect(await workspace.journal.lastSeq()).toBe(before);
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test('a changed document replaces what is its own, and nothing of anybody else', async () => {
      const file = sampleNamed('commune-2023.txt');
      const changed = edited(file, '16/CT-TTg', '17/CT-TTg');
      const [outcome] = await workspace.ingest([changed]);
      expect(outcome).toMatchObject({ outcome: 'replaced', documentId: PLANS.commune2023 });
      const now = await graphOf(workspace);
      expect(ownLines(now, PLANS.commune2023)).not.toEqual(ownLines(whole, PLANS.commune2023));
      for (const other of Object.values(PLANS).filter((id) => id !== PLANS.commune2023))
        expect(ownLines(now, other)).toEqual(ownLines(whole, other));
      await workspace.ingest([file]);
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test('a document that is removed leaves the graph as if it had never been there', async () => {
      const [first, ...others] = samples as [SourceFile, ...SourceFile[]];
      await workspace.remove(PLANS.commune2023);
      const without = await graphOf(workspace);
      await workspace.close();
      workspace = await engine.open();
      expect(first.name).toBe('commune-2023.txt');
      await workspace.ingest(others, { at: AT });
      expect(differences(await graphOf(workspace), without)).toEqual(NO_DIFFERENCE);
    });

    test('what was never ingested cannot be removed', async () => {
      await expect(workspace.remove('vn/ttg/2021/ct/33')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await expect(workspace.remove('vn/ttg/1900/ct/1')).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test.each([
      ['backwards', [...samples].reverse()],
      ['from the middle', [...samples.slice(2), ...samples.slice(0, 2)]],
    ])('the order makes no difference: %s, one by one', async (_name, files) => {
      await workspace.close();
      workspace = await engine.open();
      for (const file of files) await workspace.ingest([file], { at: AT });
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test('plans first and registry afterwards makes no difference', async () => {
      await workspace.close();
      workspace = await engine.open(bareRegistry());
      await workspace.ingest(samples, { at: AT });
      expect(await graphOf(workspace)).not.toEqual(whole);
      workspace = await engine.reopen(workspace);
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test('a rebuild makes the identical graph', async () => {
      await workspace.ingest([textFile('gone.txt', GONE)]);
      const [last] = (await workspace.standing()).slice(-1);
      await workspace.remove('vn/tuyen-quang/ubnd/2024/kh/9');
      expect(last).toBeDefined();
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
      expect(await workspace.rebuild()).toBe(samples.length);
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });

    test('a file that cannot be read changes nothing and keeps the others out of nothing', async () => {
      const outcomes = await workspace.ingest([textFile('prose.txt', 'Hello there, this is a letter to nobody.\n'), ...samples]);
      expect(outcomes.map((one) => one.outcome)).toEqual(['failed', ...samples.map(() => 'unchanged')]);
      expect(outcomes[0]?.error).toContain('prose.txt');
      expect(differences(whole, await graphOf(workspace))).toEqual(NO_DIFFERENCE);
    });
  });
}

const GONE = `ỦY BAN NHÂN DÂN
TỈNH TUYÊN QUANG
Số: 9/KH-UBND
Tuyên Quang, ngày 2 tháng 5 năm 2024

KẾ HOẠCH
Trồng cây trên đường làng

Thực hiện Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành Kế hoạch này.
1. Sở Nội vụ chủ trì, báo cáo trước ngày 30/9/2024.
`;

/** Lines of what a document owns: its citations, work and deadlines, and the edges from it to them. */
function ownLines(lines: readonly string[], documentId: string): string[] {
  return lines.filter((line) => line.includes(`"${documentId}#`) || line.includes(`"from":"${documentId}"`));
}
