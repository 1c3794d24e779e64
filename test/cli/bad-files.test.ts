import { chmodSync, mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { differences, NO_DIFFERENCE } from '../support/plans.js';
import { scratch } from '../support/run-cancu.js';
import { smallPlan } from '../support/small-plans.js';
import { unprivileged } from '../support/unprivileged.js';

const here = scratch();
const PLAN = smallPlan({
  province: 'Hà Giang',
  number: 998,
  day: '5/12/2022',
  title: 'Đắp đường vào bản',
  basis: 'Căn cứ Chỉ thị số 33/CT-TTg ngày 26/11/2021 của Thủ tướng Chính phủ',
});

let data = '';
let before: string[] = [];
beforeAll(async () => {
  data = await here.filledData();
  before = await here.exported(data);
});

async function unchanged(): Promise<void> {
  expect(differences(before, await here.exported(data))).toEqual(NO_DIFFERENCE);
}

const NO_DOCUMENT =
  /this is no Vietnamese plan, directive, decision or the like: it names neither number nor issuer, and cites nothing/;

/** [name, content, what is said of it] */
const BAD: readonly [string, string | Uint8Array, RegExp][] = [
  ['empty.txt', '', /empty\.txt: is empty$/m],
  ['blank.txt', ' \n\n\t\n', /blank\.txt: is empty: there are only blanks in it$/m],
  ['binary.txt', 'KẾ HOẠCH\u0000\u0001 số 33/CT-TTg', /binary\.txt: is binary, not text$/m],
  ['not-utf8.txt', Buffer.from([0x4b, 0xc3, 0x28, 0x20, 0xff]), /not-utf8\.txt: it is not valid UTF-8.*save it as UTF-8/],
  [
    'utf16.md',
    Buffer.from('\uFEFFKẾ HOẠCH'.repeat(9), 'utf16le').subarray(0, 41),
    /utf16\.md: it looks like UTF-16LE, but is damaged/,
  ],
  ['prose.txt', 'A letter to nobody, about the rain of last week.\n', NO_DOCUMENT],
  ['code.txt', 'export function add(a: number, b: number): number {\n  return a + b;\n}\n', NO_DOCUMENT],
  ['word.txt', 'PK\u0003\u0004', /word\.txt: is a Word or other zipped file, not text\. If it is Word, rename it to \.docx/],
  ['text.docx', 'KẾ HOẠCH', /text\.docx: is not Word \(\.docx\), though its name says so/],
  ['old.doc', 'KẾ HOẠCH', /old\.doc: cannot be read: "\.doc" is not among .*save it as \.docx/],
  [
    'no-ending',
    'KẾ HOẠCH',
    /no-ending: cannot be read: it has no file ending, expected \.txt, \.md, \.html, \.docx, \.pdf, \.htm$/m,
  ],
];

describe.concurrent('a file that is no document', () => {
  beforeAll(() => {
    for (const [name, content] of BAD) here.write(name, content);
    here.write('large.txt', '');
    truncateSync(here.path('large.txt'), 64 * 1024 * 1024 + 1);
    mkdirSync(here.path('folder.txt'));
  });
  const table: [string, RegExp][] = [
    ...BAD.map(([name, , message]): [string, RegExp] => [name, message]),
    ['large.txt', /large\.txt: too large: 67108865 bytes, the limit is 67108864 \(64 MB\)$/m],
    ['nowhere.txt', /nowhere\.txt: no such file/],
    ['nowhere', /nowhere: no such file/],
  ];

  test.each([...table, ['folder.txt', /folder\.txt: is a folder, not a file$/m] as const])(
    'extract %s',
    async (name, message) => {
      const { code, stdout, stderr } = await here.run(data, 'extract', name, '--format', 'json');
      expect(stderr).toMatch(message);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    },
  );

  test.each([...table, ['folder.txt', /folder\.txt: no document in this folder \(looked for \.txt, \.md, .*\)$/m] as const])(
    'ingest %s',
    async (name, message) => {
      const own = await here.filledData();
      const { code, stdout, stderr } = await here.run(own, 'ingest', name);
      expect(stderr).toMatch(message);
      expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
      expect(differences(before, await here.exported(own))).toEqual(NO_DIFFERENCE);
    },
  );
});

describe('bad files among good ones', () => {
  test('the good ones get in, and each bad one is told by its path', async () => {
    const own = here.newData();
    here.write('mixed/a/plan.txt', '');
    here.write('mixed/b/plan.txt', PLAN.bytes);
    here.write('mixed/c/notes.md', 'Nothing to see.');
    here.write('mixed/c/table.xlsx', 'passed over');
    here.write('mixed/.hidden.txt', 'passed over');
    const { code, stdout, stderr } = await here.run(own, 'ingest', 'mixed');
    expect(code).toBe(3);
    expect(stdout).toMatch(/mixed\/b\/plan\.txt +│ added/);
    expect(stderr.split('\n')).toEqual([
      'cancu: mixed/a/plan.txt: is empty',
      expect.stringMatching(/^cancu: mixed\/c\/notes\.md: this is no Vietnamese plan/),
      '1 added, 0 replaced, 0 unchanged, 2 failed',
      '',
    ]);
  });

  test('in JSON too', async () => {
    here.write('pair/bad.txt', 'Nothing to see.');
    here.write('pair/good.txt', PLAN.bytes);
    here.write('pair/odd.rtf', 'x');
    const { code, stdout } = await here.run(here.newData(), 'ingest', 'pair', 'pair/odd.rtf', '--format', 'json');
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject([
      { name: 'pair/bad.txt', outcome: 'failed', documentId: null, error: expect.stringMatching(/^pair\/bad\.txt: /) as string },
      { name: 'pair/good.txt', outcome: 'added', documentId: 'vn/ha-giang/ubnd/2022/kh/998', error: null },
      { name: 'pair/odd.rtf', outcome: 'failed', documentId: null },
    ]);
  });

  test('a path that is not there stops the command before anything is read', async () => {
    here.write('whole/good.txt', PLAN.bytes);
    const { code, stdout, stderr } = await here.run(data, 'ingest', 'whole', 'nowhere');
    expect({ code, stdout, stderr }).toEqual({ code: 3, stdout: '', stderr: 'cancu: nowhere: no such file or folder\n' });
    await unchanged();
  });

  test('a link to a file is read, one to a folder or to nothing is passed over', async () => {
    here.write('linked/elsewhere.txt', PLAN.bytes);
    mkdirSync(here.path('links'));
    symlinkSync(here.path('linked/elsewhere.txt'), here.path('links/plan.txt'));
    symlinkSync(here.path('links'), here.path('links/round'));
    symlinkSync(here.path('nowhere'), here.path('links/lost.txt'));
    const { code, stderr } = await here.run(here.newData(), 'ingest', 'links');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '1 added, 0 replaced, 0 unchanged, 0 failed\n' });
  });
});

describe.skipIf(unprivileged === null)('without permission', () => {
  const { own, ...user } = unprivileged ?? { own: () => undefined };
  beforeAll(() => {
    own(here.folder);
    for (const name of ['closed/plan.txt', 'open/plan.txt']) here.write(name, PLAN.bytes);
    mkdirSync(here.path('shut'));
    for (const name of ['closed/plan.txt', 'shut']) own(here.path(name));
    chmodSync(here.path('closed/plan.txt'), 0);
    chmodSync(here.path('shut'), 0);
  });
  // or the folder could not be cleared away
  afterAll(() => {
    chmodSync(here.path('shut'), 0o700);
  });

  test.each([
    [['extract', 'closed/plan.txt'], /^cancu: closed\/plan\.txt: cannot be read: no permission$/m],
    [['ingest', 'shut'], /^cancu: shut: cannot be read: no permission$/m],
  ])('%j', async (args, message) => {
    const { code, stderr } = await here.runWith({ data: here.newData(), ...user }, ...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(3);
  });

  test('one closed file among open ones', async () => {
    const { code, stderr } = await here.runWith({ data: here.newData(), ...user }, 'ingest', 'open', 'closed');
    expect(stderr).toBe('cancu: closed/plan.txt: cannot be read: no permission\n1 added, 0 replaced, 0 unchanged, 1 failed\n');
    expect(code).toBe(3);
  });
});
