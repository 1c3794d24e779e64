import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Workspace } from '../../src/app/workspace.js';
import { apiOver, type Api } from '../support/api.js';
import { grafeo } from '../support/engines.js';
import { onlyEnglish } from '../support/only-english.js';
import { AT, PLANS, samples } from '../support/plans.js';

/** Every field that holds a sentence of ours. */
const SENTENCES = `query ($id: ID!, $language: Language) {
  document(id: $id) {
    warnings(language: $language)
    findings(asOf: "2026-11-21") { id message(language: $language) because { ...Reason } }
    citations(first: 100) { edges { node {
      id repairs(language: $language) candidates { why(language: $language) }
      refersTo { id status(asOf: "2026-11-21") { because { ...Reason } claims { ...Reason } contradictions { ...Reason } } }
    } } }
  }
}
fragment Reason on Reason { statement(language: $language) }`;

let workspace: Workspace;
let api: Api;
beforeAll(async () => {
  workspace = await grafeo.open();
  await workspace.ingest(samples, { at: AT });
  api = await apiOver(workspace);
});
afterAll(async () => {
  await api.close();
  await workspace.close();
});

/** All texts in an answer, but for ids. */
function textsIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'id' ? [] : [value];
  if (Array.isArray(value)) return value.flatMap((one) => textsIn(one, key));
  return value === null || typeof value !== 'object' ? [] : Object.entries(value).flatMap(([name, one]) => textsIn(one, name));
}

describe('sentences over the API', () => {
  test.each(Object.values(PLANS))('of %s are in the language that is asked for', async (id) => {
    const [vi, en, nothing] = (
      await Promise.all(['VI', 'EN', undefined].map((language) => api.query(SENTENCES, { id, language })))
    ).map((answer) => textsIn(answer));
    expect(vi?.length).toBeGreaterThan(20);
    expect(vi?.flatMap(onlyEnglish)).toEqual([]);
    expect(nothing).toEqual(en);
    expect(en?.flatMap(onlyEnglish).length).toBeGreaterThan(20);
    expect(en).toHaveLength(vi?.length ?? 0);
  });

  test('are the same for what was read now and what the graph kept', async () => {
    const text = samples.find(({ name }) => name.startsWith('ha-giang'))?.bytes.toString() ?? '';
    const fields = 'findings { message(language: VI) because { statement(language: VI) source(language: VI) } }';
    const kept = await api.query<{ document: object }>(
      `query ($id: ID!) { document(id: $id) { ${fields.replace('findings', 'findings(asOf: "2026-11-21")')} } }`,
      { id: PLANS.haGiang2024 },
    );
    const now = await api.query<{ check: object }>(
      `query ($text: String!) { check(text: $text, asOf: "2026-11-21") { ${fields} } }`,
      {
        text,
      },
    );
    expect(kept.document).toEqual(now.check);
  });

  test('say in Vietnamese where a fact is from, where that is in our words', async () => {
    const { document } = await api.query<{ document: { findings: { because: { source: string }[] }[] } }>(
      'query ($id: ID!) { document(id: $id) { findings(asOf: "2026-11-21") { because { source(language: VI) } } } }',
      { id: PLANS.haGiang2024 },
    );
    const sources = document.findings.flatMap(({ because }) => because.map(({ source }) => source));
    expect(sources).toContain('chính văn bản này');
    expect(sources).toContain('tên gọi của văn bản');
  });

  test.each([
    ['vn/tw/1/x', 'dữ liệu không có văn bản nào mang mã này'],
    ['9999/QĐ-TTg', 'dữ liệu không có văn bản số, ký hiệu 9999/QĐ-TTg'],
    ['Luật Nuôi ong', 'dữ liệu không có văn bản nào có tên gọi này'],
    ['gạo, muối', 'không đọc được số, ký hiệu, viện dẫn hay tên gọi văn bản nào từ nội dung này'],
  ])('of a look-up of %s, which finds nothing: %s', async (text, reason) => {
    const query = 'query ($text: String!) { lookup(text: $text) { ... on UnknownLookup { reason(language: VI) } } }';
    expect(await api.query(query, { text })).toEqual({ lookup: { reason } });
  });

  test('of a look-up say what speaks for a document', async () => {
    const query = `query ($text: String!) { lookup(text: $text) {
      ... on ResolvedLookup { why(language: VI) } ... on AmbiguousLookup { candidates { why(language: VI) } } } }`;
    expect(await api.query(query, { text: 'vn/tw/2010/qd/290' })).toEqual({ lookup: { why: ['đây là mã của văn bản'] } });
    const { lookup } = await api.query<{ lookup: { candidates: { why: string[] }[] } }>(query, { text: '33/CT-TTg' });
    expect(lookup.candidates.length).toBeGreaterThan(1);
    expect(lookup.candidates.flatMap(({ why }) => why).flatMap(onlyEnglish)).toEqual([]);
  });

  test('of a report as a file are in it too', async () => {
    const query = `query ($text: String!, $language: Language) {
      check(text: $text, asOf: "2026-11-21") { warnings(language: $language) notJudged { why(language: $language) }
        html: as(format: HTML, language: $language) markdown: as(format: MARKDOWN, language: $language) } }`;
    const text =
      'KẾ HOẠCH\nDạy bơi\n\nCăn cứ Quyết định số 290-QĐ/TW ngày 25/02/2010 và Quyết định số 5/QĐ-TTg ngày 31/12/1999.\n';
    const { check } = await api.query<{ check: { html: string; markdown: string; notJudged: object } }>(query, {
      text,
      language: 'VI',
    });
    expect(check.html).toContain('<html lang="vi">');
    expect(check.html).toContain('290-QĐ/TW đã hết hiệu lực: bị thay thế bởi 23-QĐ/TW');
    expect(check.markdown).toContain('Phát hiện: 290-QĐ/TW đã hết hiệu lực');
    expect(textsIn(check.notJudged).join()).toContain('chưa có trong danh mục tính đến ngày');
    const english = await api.query<{ check: { html: string } }>(query, { text });
    expect(english.check.html).toContain('<html lang="en">');
  });
});
