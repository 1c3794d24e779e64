import type { Checked } from '../../src/findings/formats/checked.js';
import type { CheckSummary } from '../../src/findings/report.js';
import type {
  WordedFinding as Finding,
  WordedNotJudged as NotJudged,
  WordedReport as CheckReport,
} from '../../src/findings/worded.js';

/** An invented plan with something wrong in it. */
export const PLAN_TEXT = `KẾ HOẠCH
Nuôi ong trong vườn trường

Căn cứ Quyết định số 12-QĐ/TW ngày 25/02/2010 của Ban Nuôi ong về mật; thực hiện Luật Ong số 90/2030/QH16.
Theo Kế hoạch số 7/KH-UBND của xã bên. Phòng Ong chủ trì, xong trước ngày 31/02/2024.
Xem thêm Công văn 5 và Công văn 5, Thông báo 8.
`;

const NO_SUMMARY: CheckSummary = {
  citations: 6,
  resolved: 2,
  ambiguous: 1,
  unknown: 3,
  notInRegistry: 1,
  bySeverity: { error: 0, warning: 0, note: 0 },
};

/** A finding at the first place where its surface stands in a text. */
export function findingIn(text: string, kind: Finding['kind'], surface: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(surface);
  if (start === -1) throw new Error(`"${surface.slice(0, 50)}" is not in the text`);
  return {
    id: `vn/xa-ong/ubnd/2024/kh/3#c0/${kind}`,
    kind,
    severity: 'warning',
    inDocument: 'vn/xa-ong/ubnd/2024/kh/3',
    citation: 0,
    documentId: null,
    agencyId: null,
    start,
    end: start + surface.length,
    surface,
    message: `something is to be said of ${surface.slice(0, 80)}`,
    suggestion: null,
    suggestionKind: more.suggestion == null ? null : 'instead',
    atSigning: null,
    since: null,
    because: [],
    ...more,
  };
}

/** A citation that was not judged, at the place with that number (from 0) where its surface stands. */
export function notJudgedIn(text: string, surface: string, why: string, nth = 0): NotJudged {
  let start = text.indexOf(surface);
  for (let at = 0; at < nth; at += 1) start = text.indexOf(surface, start + 1);
  return { start, end: start + surface.length, surface, why, whyInEnglish: why };
}

/** What a reason needs beside its words. */
const REASON = { confirmed: null, document: null, rule: 'printed', on: null, provision: null } as const;

function reason(statement: string, source: string, known: string): Finding['because'][number] {
  return { ...REASON, statement, source, known };
}

/** A report of these findings; severities are counted. */
export function reportOf(findings: readonly Finding[], more: Partial<CheckReport> = {}): CheckReport {
  const bySeverity = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) bySeverity[severity] += 1;
  return {
    document: {
      documentId: 'vn/xa-ong/ubnd/2024/kh/3',
      type: 'KH',
      number: '3',
      symbol: '3/KH-UBND',
      issuer: 'Ủy ban nhân dân xã Ong',
      place: null,
      issuedOn: '2024-01-05',
      issuedOnInferred: false,
      impossibleDay: null,
      signer: null,
      signerTitle: null,
      title: 'Nuôi ong trong vườn trường',
    },
    language: 'en',
    asOf: '2026-11-21',
    registryAsOf: '2026-10-31',
    findings,
    notJudged: [],
    citations: [],
    summary: { ...NO_SUMMARY, bySeverity },
    warnings: [],
    text: null,
    ...more,
  };
}

const DEAD = findingIn(PLAN_TEXT, 'dead-at-signing', 'Quyết định số 12-QĐ/TW ngày 25/02/2010', {
  severity: 'error',
  documentId: 'vn/tw/2010/qd/12',
  message: '12-QĐ/TW had ended before this document was signed: replaced by vn/tw/2021/qd/23 from 2021-07-30',
  suggestion: 'Quyết định số 23-QĐ/TW, ngày 30/7/2021 của Ban Nuôi ong về mật và sáp',
  atSigning: true,
  since: '2021-07-30',
  because: [
    reason(
      'replaced by vn/tw/2021/qd/23 from 2021-07-30',
      'Điều 3, https://example.org/van-ban?id=23 (vn/tw/2021/qd/23).',
      'read',
    ),
    reason('named so in a list', 'javascript:alert(1)', 'recalled'),
  ],
});
const FUTURE = findingIn(PLAN_TEXT, 'symbol-repaired', '90/2030/QH16', {
  id: 'vn/xa-ong/ubnd/2024/kh/3#c1/symbol-repaired',
  severity: 'error',
  citation: 1,
  suggestion: '90/2023/QH15',
  atSigning: true,
});
const UNKNOWN = findingIn(PLAN_TEXT, 'unknown-document', 'Kế hoạch số 7/KH-UBND', {
  id: 'vn/xa-ong/ubnd/2024/kh/3#c2/unknown-document',
  severity: 'note',
  citation: 2,
});
const LATE = findingIn(PLAN_TEXT, 'deadline-impossible', 'trước ngày 31/02/2024', {
  id: 'vn/xa-ong/ubnd/2024/kh/3#d0/deadline-impossible',
  severity: 'error',
  citation: null,
});

const NUMBER_ALONE = 'named by a number alone';

/** The plan with a finding of each severity, with and without suggestion and reasons, and with citations that were not judged. */
export const checkedPlan: Checked = {
  file: 'plans/kế hoạch #3.txt',
  text: PLAN_TEXT,
  report: reportOf([DEAD, FUTURE, UNKNOWN, LATE], {
    notJudged: [
      notJudgedIn(PLAN_TEXT, 'Thông báo 8', 'no year is given'),
      notJudgedIn(PLAN_TEXT, 'Công văn 5', NUMBER_ALONE),
      notJudgedIn(PLAN_TEXT, 'Công văn 5', NUMBER_ALONE, 1),
    ],
    warnings: ['a table was read without its edges'],
  }),
};

/** The same as read from a file whose own characters the offsets do not count. */
export const checkedPdf: Checked = {
  ...checkedPlan,
  file: 'plans/plan.pdf',
  report: {
    ...checkedPlan.report,
    text: PLAN_TEXT,
    findings: checkedPlan.report.findings.map((one, at) => ({ ...one, page: at + 1 })),
  },
};

/** What somebody may write into a document, or call a file, to get it obeyed. */
export const HOSTILE_WORDS: readonly (readonly [string, string])[] = [
  ['a script', '<script>alert(1)</script>'],
  ['a picture that runs', '<img src=x onerror=alert(1)>'],
  ['an end of everything', '</pre></mark></style></title></main>'],
  ['quotes', '" onmouseover="alert(1)" \' x=\''],
  ['entities', '&lt;b&gt; &amp;amp; &#60;i&#62;'],
  ['a comment', '<!-- --><!DOCTYPE x>'],
  ['a link of markdown', '[tại đây](https://evil.example/a) ![p](http://evil.example/p.png)'],
  ['a reference of markdown', '[x][y]\n\n[y]: https://evil.example'],
  ['bare addresses', 'https://evil.example/x www.evil.example a@evil.example HTTP://EVIL.example mailto:a@evil.example'],
  ['addresses in brackets', '<https://evil.example> (www.evil.example)'],
  ['escaped addresses', 'https\\://evil.example www\\.evil.example a\\@evil.example'],
  ['code', '` `` ``` ~~~ `a` ````x````'],
  ['a block of code', '\n```\n# x\n```\n'],
  ['headings', '# Nghị quyết\n## x\n===\n---'],
  ['lists', '- a\n* b\n+ c\n1. d\n2) e'],
  ['numbers with a point', '1. Quyết định'],
  ['a table', '| a | b |\n| --- | --- |\n| c \\| d |'],
  ['emphasis', '**a** __b__ *c* _d_ ~~e~~ $x$ $$y$$'],
  ['a quotation and a task', '> a\n- [ ] b'],
  ['a footnote', '[^1] và\n[^1]: x'],
  ['backslashes', '\\ \\\\ \\` \\| \\[ C:\\x'],
  ['mentions', '@ong #12 owner/repo#3 :bee:'],
  [
    'colours of a terminal',
    '\u001b[31mđỏ\u001b[0m \u009b2J \u001b]0;title\u0007 \u001b]8;;https://evil.example\u001b\\x\u001b]8;;\u001b\\',
  ],
  ['control characters', 'a\u0000b\u0007c\u0008d\u000be\u000cf\rg\u007fh\u0085i'],
  ['other directions', '\u202e33/CT-TTg\u202c \u2066a\u2069 \u200fb\u061c'],
  ['separators of lines', 'a\u2028b\u2029c'],
  ['tags and halves of pairs', 'a\u{E0041}\u{E007F} \uD800b \uDC00c'],
  ['marks without end', `a${'\u0301'.repeat(500)}`],
  ['a placeholder of SARIF', '{0} {{1}} }'],
  ['a link of SARIF', '[x](1)'],
  ['nothing but a stroke', '|'],
  ['100 KB in one word', 'ă'.repeat(100_000)],
  ['100 KB of words', 'số <b> '.repeat(15_000)],
];

/** A report in which a text stands wherever a document, a registry or a user may put one. */
export function hostileCheck(words: string): Checked {
  const text = `Căn cứ ${words} và ${words}.`;
  const finding = findingIn(text, 'symbol-repaired', words, {
    severity: 'error',
    message: words,
    suggestion: words,
    because: [reason(words, words, words)],
  });
  const report = reportOf([finding], {
    notJudged: [notJudgedIn(text, words, words)],
    warnings: [words],
    text: null,
  });
  return {
    file: words,
    text,
    report: { ...report, document: { ...report.document, title: words, issuer: words, symbol: words, documentId: words } },
  };
}
