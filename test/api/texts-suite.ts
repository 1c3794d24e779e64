import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { sourceFile } from '../../src/reading/read-file.js';
import { readText } from '../../src/reading/read-text.js';
import { collapse } from '../../src/text/fold.js';
import { apiOver, type Api } from '../support/api.js';
import type { TestEngine } from '../support/engines.js';
import { asWord } from '../support/plan-formats.js';
import { AT, PLANS, samples } from '../support/plans.js';

const WORD = sourceFile(
  'kế hoạch.docx',
  'docx',
  asWord({
    paragraphs: [
      'ỦY BAN NHÂN DÂN TỈNH HÀ GIANG',
      'Số: 811/KH-UBND',
      'Hà Giang, ngày 03 tháng 5 năm 2022',
      'KẾ HOẠCH',
      'trồng cây <b>&amp;</b>',
      'Thực hiện Chỉ thị số 33/CT-TTg ngày 20 tháng 12 năm 2021 của Thủ tướng Chính phủ, Ủy ban nhân dân tỉnh ban hành kế hoạch.',
    ],
    notes: [],
  }),
);
const WORD_ID = 'vn/ha-giang/ubnd/2022/kh/811';

interface Document {
  readonly text: string | null;
  readonly citations: { readonly edges: readonly { readonly node: { span: { start: number; end: number; text: string } } }[] };
}

/** The text of a document, read again from its original: the same on every engine. */
export function textsSuite(engine: TestEngine): void {
  describe(`texts of documents on ${engine.name}`, () => {
    let workspace: Workspace;
    let api: Api;
    beforeAll(async () => {
      workspace = await engine.open();
      await workspace.ingest([...samples, WORD], { at: AT });
      api = await apiOver(workspace);
    });
    afterAll(async () => {
      await api.close();
      await workspace.close();
    });

    const documentOf = async (id: string): Promise<Document | null> => {
      const query = `query ($id: ID!) { document(id: $id) { text citations(first: 100) { edges { node { span { start end text } } } } } }`;
      return (await api.query<{ document: Document | null }>(query, { id })).document;
    };

    test.each([PLANS.giaLai2020, PLANS.haGiang2024, WORD_ID])('%s: its citations stand in it where they say', async (id) => {
      const document = await documentOf(id);
      const spans = (document?.citations.edges ?? []).map(({ node }) => node.span);
      expect(spans.length).toBeGreaterThan(0);
      for (const { start, end, text } of spans) expect(collapse(document?.text?.slice(start, end) ?? '')).toBe(text);
    });

    test('is the one that was read from the file, also when it is asked for again', async () => {
      const { text } = await readText(WORD);
      expect(text).toContain('<b>&amp;</b>');
      for (let time = 0; time < 2; time += 1) expect((await documentOf(WORD_ID))?.text).toBe(text);
    });

    test('is null where it was not read', async () => {
      expect(await documentOf('vn/ttg/2021/ct/33')).toMatchObject({ text: null });
    });

    test('is not asked for of many documents at once', async () => {
      const [error] = await api.errors('{ documents(first: 100) { edges { node { text } } } }');
      expect(error?.extensions.code).toBe('TOO_MANY_NODES');
    });

    test('says that its original is damaged, and not where that lies', async () => {
      const damaged = Object.assign(Object.create(workspace.journal) as Workspace['journal'], {
        readOriginal: () => workspace.journal.readOriginal('0'.repeat(64)),
      });
      const other = await apiOver({ store: workspace.store, registry: workspace.registry, journal: damaged });
      const [error] = await other.errors(`{ document(id: "${WORD_ID}") { text } }`);
      expect(error?.extensions.code).toBe('JOURNAL_DAMAGED');
      expect(error?.message).toMatch(/^vn\/ha-giang\/ubnd\/2022\/kh\/811: its original is missing here/u);
      expect(error?.message).not.toMatch(/originals|0000/u);
      await other.close();
    });
  });
}
