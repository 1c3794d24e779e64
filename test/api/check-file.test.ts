import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readText } from '../../src/reading/read-text.js';
import { sourceFile } from '../../src/reading/read-file.js';
import { asHtml, asPdf, asWord } from '../support/plan-formats.js';
import { planParts } from '../support/plan-parts.js';
import { projectRoot } from '../support/project.js';
import { served } from '../support/served.js';
import { slowReader } from '../support/slow-reader.js';
import { commentsIn } from '../support/word-comments.js';

const PLAN = readFileSync(join(projectRoot, 'seeds/plans/tuyen-quang-2020.txt'), 'utf8');
const ROUTE = '/graphql/with-file';
const CHECK = `query ($file: FileInput, $text: String, $place: String) {
  check(file: $file, text: $text, place: $place) {
    text document { documentId } findings { kind span { start end text } message suggestion }
    json: as(format: JSON) annotated { base64 comments warnings }
  }
}`;

interface Report {
  readonly text: string;
  readonly document: { readonly documentId: string };
  readonly findings: readonly { readonly span: { readonly start: number; readonly end: number; readonly text: string } }[];
  readonly json: string;
  readonly annotated: { readonly base64: string; readonly comments: number; readonly warnings: readonly string[] } | null;
}

interface Answer {
  readonly data?: { readonly check: Report };
  readonly errors?: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');
const JSON_TYPE = { 'content-type': 'application/json' };

describe('a file that is checked', () => {
  const site = served();

  const send = async (variables: object, query = CHECK): Promise<Answer> => {
    const response = await site.fetch(ROUTE, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query, variables }) });
    return (await response.json()) as Answer;
  };
  const checked = async (name: string, content: string | Uint8Array): Promise<Report> => {
    const { data, errors } = await send({ file: { name, base64: base64(content) } });
    expect(errors).toBeUndefined();
    return (data as { check: Report }).check;
  };
  const refusal = async (variables: object): Promise<string> => {
    const { errors } = await send(variables);
    expect(errors).toHaveLength(1);
    return `${String(errors?.[0]?.extensions['code'])} ${errors?.[0]?.message}`;
  };

  test('as .txt gives what its text gives, spans in the text beside them', async () => {
    const { data } = await send({ text: PLAN });
    const ofText = data?.check as Report;
    expect(ofText.findings.length).toBeGreaterThan(10);
    expect(await checked('plan.txt', PLAN)).toEqual(ofText);
    expect(ofText.text).toBe(PLAN);
    expect(ofText.annotated).toBeNull();
    for (const { span } of ofText.findings)
      expect(ofText.text.slice(span.start, span.end).replace(/\s+/gu, ' ')).toContain(span.text.slice(0, 8));
  });

  test.each([
    ['VI', 'scan.docx: là ảnh, không phải Word (.docx). Hãy nhận dạng chữ (OCR) trước.'],
    ['EN', 'scan.docx: is a picture, not Word (.docx). Let a program for text recognition (OCR) make text of it first.'],
    [undefined, 'scan.docx: is a picture, not Word (.docx). Let a program for text recognition (OCR) make text of it first.'],
  ])('that is refused is told why in %s', async (language, message) => {
    const asked = 'query ($file: FileInput, $language: Language) { check(file: $file, language: $language) { text } }';
    const { errors } = await send(
      { file: { name: 'scan.docx', base64: base64(Buffer.from('\u0089PNG', 'latin1')) }, language },
      asked,
    );
    expect(errors).toEqual([expect.objectContaining({ message, extensions: { code: 'BAD_INPUT' } })]);
  });

  test('and so is a text', async () => {
    const asked = 'query ($text: String, $language: Language) { check(text: $text, language: $language) { text } }';
    const { errors } = await send({ text: 'Nothing to see.', language: 'VI' }, asked);
    expect(errors?.[0]?.message).toMatch(/^dự thảo: đây không phải kế hoạch/u);
  });

  test('with a byte-order mark counts behind it', async () => {
    const { text, findings } = await checked('plan.md', `\uFEFF${PLAN}`);
    expect(text).toBe(PLAN);
    expect(findings).toEqual((await checked('plan.txt', PLAN)).findings);
  });

  test.each(['docx', 'pdf', 'html'] as const)('as .%s is read, and its text told', async (format) => {
    const parts = planParts(PLAN);
    const content = { docx: () => asWord(parts), pdf: () => asPdf(parts), html: () => asHtml(parts) }[format]();
    const bytes = typeof content === 'string' ? Buffer.from(content) : await content;
    const { text, findings, document } = await checked(`Kế hoạch.${format}`, bytes);
    expect(text).toBe((await readText(sourceFile(`x.${format}`, format, bytes))).text);
    expect(document.documentId).toMatch(/^vn\/tuyen-quang\/ubnd\/2020\/kh\//u);
    expect(findings.length).toBeGreaterThan(10);
  });

  test('as .docx comes back with a comment on each finding, and keeps all else', async () => {
    const { annotated, findings } = await checked('plan.docx', asWord(planParts(PLAN)));
    const comments = commentsIn(Buffer.from(annotated?.base64 ?? '', 'base64'));
    expect(comments).toHaveLength(annotated?.comments ?? 0);
    expect(comments.length).toBeGreaterThan(5);
    expect(comments.length).toBeLessThanOrEqual(findings.length);
  });

  test('can be had as a report in each form', async () => {
    const query = `query ($file: FileInput) { check(file: $file) {
      html: as(format: HTML) json: as(format: JSON) markdown: as(format: MARKDOWN) sarif: as(format: SARIF) } }`;
    const { data } = await send({ file: { name: '<b>plan.txt', base64: base64(PLAN) } }, query);
    const { html, json, markdown, sarif } = data?.check as unknown as Record<string, string>;
    expect(html).toContain('plan.txt');
    expect(html).not.toContain('<b>');
    expect(JSON.parse(json ?? '')).toMatchObject({ document: { type: 'KH' }, text: null });
    expect(markdown).toContain('plan.txt');
    expect(JSON.parse(sarif ?? '')).toMatchObject({ version: '2.1.0', runs: [{ artifacts: [{ roles: ['analysisTarget'] }] }] });
  });

  test('takes base64 with the line breaks that programs write', async () => {
    const broken = base64(PLAN).replace(/.{76}/gu, '$&\r\n');
    const { data } = await send({ file: { name: 'plan.txt', base64: broken } });
    expect(data?.check.text).toBe(PLAN);
  });

  test.each<[string, { name: string; base64: string }, string]>([
    [
      'no base64',
      { name: 'a.txt', base64: 'Kế hoạch' },
      'BAD_INPUT a.txt: file.base64 is no base64: "ế" is none of its letters.',
    ],
    ['base64 that breaks off', { name: 'a.txt', base64: 'abcde' }, 'BAD_INPUT a.txt: file.base64 is no base64: it breaks off.'],
    [
      'a data: address',
      { name: 'a.txt', base64: 'data:text/plain;base64,YQ==' },
      'BAD_INPUT a.txt: file.base64 is no base64: ":" is none of its letters. Leave out what stands before the comma of a data: address.',
    ],
    ['nothing', { name: 'a.pdf', base64: '' }, 'BAD_INPUT a.pdf: is empty'],
    ['only blanks', { name: 'a.txt', base64: base64(' \n ') }, 'BAD_INPUT a.txt: is empty: there are only blanks in it'],
    ['an old Word file', { name: 'a.doc', base64: base64(PLAN) }, 'BAD_INPUT a.doc: cannot be read: ".doc" is not among'],
    ['no ending', { name: 'plan', base64: base64(PLAN) }, 'BAD_INPUT plan: cannot be read: it has no file ending'],
    ['no name', { name: '', base64: base64(PLAN) }, 'BAD_INPUT file.name: cannot be read: it has no file ending'],
    ['a path', { name: 'C:\\plans\\a.exe', base64: base64(PLAN) }, 'BAD_INPUT a.exe: cannot be read'],
    [
      'a name too long',
      { name: `${'a'.repeat(300)}.txt`, base64: '' },
      'BAD_INPUT file.name: has 304 characters, the limit is 255',
    ],
    [
      'text that says it is Word',
      { name: 'a.docx', base64: base64(PLAN) },
      'BAD_INPUT a.docx: is not Word (.docx), though its name says so',
    ],
    [
      'a PDF that says it is Word',
      { name: 'a.docx', base64: base64('%PDF-1.7\n') },
      'BAD_INPUT a.docx: is a PDF, not Word (.docx)',
    ],
    ['a damaged PDF', { name: 'a.pdf', base64: base64('%PDF-1.7\nabc') }, 'BAD_INPUT a.pdf: is damaged: it breaks off'],
    ['no document', { name: 'a.txt', base64: base64('Chợ phiên họp thứ bảy.') }, 'BAD_INPUT a.txt: this is no Vietnamese plan'],
    [
      'too long a text',
      { name: 'a.txt', base64: base64('x '.repeat(600_000)) },
      'BAD_INPUT a.txt: its text has 1200000 characters, the limit here is 1048576',
    ],
  ])('that is %s is refused with a word on it', async (_what, file, word) => {
    expect(await refusal({ file })).toContain(word);
  });

  test.each<[string, object, string]>([
    ['neither text nor file', {}, 'BAD_USER_INPUT check takes a text or a file; neither is given here'],
    [
      'both',
      { text: PLAN, file: { name: 'a.txt', base64: '' } },
      'BAD_USER_INPUT check takes a text or a file; both are given here',
    ],
    ['a place that is none', { place: 'x', file: { name: 'a.txt', base64: '' } }, 'BAD_INPUT place: "x" is no place'],
  ])('%s is refused', async (_what, variables, word) => {
    expect(await refusal(variables)).toContain(word);
  });

  test('of more bytes than a request without a file may have goes to a route of its own', async () => {
    const variables = { file: { name: 'a.txt', base64: base64(' '.repeat(1024 * 1024)) } };
    const elsewhere = await site.post({ query: CHECK, variables });
    expect(elsewhere.status).toBe(413);
    expect(await elsewhere.text()).toContain('as a file to /graphql/with-file');
    expect(await refusal(variables)).toContain('only blanks');
  });

  test.each([
    ['its query', { query: `{ __typename } # ${'x'.repeat(1024 * 1024)}` }],
    ['another variable', { query: CHECK, variables: { text: 'x'.repeat(1024 * 1024) } }],
    ['nesting without end', `{"query":"{ __typename }","variables":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('gives no room for %s', async (_what, body) => {
    const payload = typeof body === 'string' ? body : JSON.stringify(body);
    const response = await site.fetch(ROUTE, { method: 'POST', headers: JSON_TYPE, body: payload });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE', limit: 1024 * 1024 } }] });
  });

  test('takes no request that a page of another site could make', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const response = await site.fetch(ROUTE, { method: 'POST', headers: { 'content-type': 'text/plain' }, body });
    expect(response.status).toBe(400);
    expect((await site.fetch(`${ROUTE}?query={__typename}`)).status).toBe(404);
  });
});

describe('a server that takes files of 10,000 bytes', () => {
  const site = served({ mostFileBytes: 10_000 });
  const send = (query: string, variables: object): Promise<Response> =>
    site.fetch(ROUTE, { method: 'POST', headers: JSON_TYPE, body: JSON.stringify({ query, variables }) });

  test('says so, and refuses larger ones', async () => {
    expect(await (await send('{ mostFileBytes }', {})).json()).toEqual({ data: { mostFileBytes: 10_000 } });
    const larger = await send(CHECK, { file: { name: 'a.txt', base64: base64('x'.repeat(10_001)) } });
    expect(await larger.text()).toContain('a.txt: too large: 10001 bytes, the limit here is 10000');
    const far = await send(CHECK, { file: { name: 'a.txt', base64: base64('x'.repeat(1024 * 1024)) } });
    expect(far.status).toBe(413);
    expect(await far.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE', limit: 13_336 + 1024 * 1024 } }] });
  });
});

describe('files that many send at once', () => {
  const reader = slowReader();
  const site = served({ reader });
  const body = JSON.stringify({ query: '{ document(id: "vn/ttg/2021/ct/33") { id } }' });
  const send = (): Promise<Response> => site.fetch(ROUTE, { method: 'POST', headers: JSON_TYPE, body });

  test('are taken eight at a time, and the next one when one is done', async () => {
    const eight: Promise<Response>[] = [];
    for (let at = 0; at < 8; at += 1) {
      const called = reader.called();
      eight.push(send());
      await called;
    }
    const ninth = await send();
    expect([ninth.status, ninth.headers.get('retry-after')]).toEqual([503, '5']);
    expect(await ninth.json()).toMatchObject({ errors: [{ extensions: { code: 'BUSY' } }] });
    // the document, then where its id leads now
    const answering = setInterval(() => {
      for (const { answer } of reader.calls) answer();
    }, 5);
    for (const { status } of await Promise.all(eight)) expect(status).toBe(200);
    expect((await send()).status).toBe(200);
    clearInterval(answering);
  });
});

describe('a file that takes longer than a request may', () => {
  const site = served({ timeoutMs: 20 });

  test('is given up, and the server goes on', async () => {
    const file = { name: 'plan.docx', base64: base64(asWord(planParts(PLAN))) };
    const response = await site.fetch(ROUTE, {
      method: 'POST',
      headers: JSON_TYPE,
      body: JSON.stringify({ query: CHECK, variables: { file } }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'REQUEST_TIMEOUT' } }] });
    expect((await site.fetch('/healthz')).status).toBe(200);
  });
});
