import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkRegistry } from '../../src/registry/check.js';
import type { Fault } from '../../src/registry/read-files.js';
import { registryFiles, type RegistryFile } from '../../src/registry/records.js';
import { loadRegistry, RegistryError, SHIPPED_REGISTRY } from '../../src/registry/registry.js';

/** What a check of the shipped registry finds after some change to its files. */
function faultsAfter(change: (folder: string) => void): readonly Fault[] {
  return withCopy(change, (folder) => checkRegistry(folder).faults);
}

function withCopy<T>(change: (folder: string) => void, use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'cancu-registry-'));
  try {
    cpSync(SHIPPED_REGISTRY, folder, { recursive: true });
    change(folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const linesOf = (stem: RegistryFile): string[] =>
  readFileSync(join(SHIPPED_REGISTRY, `${stem}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n');

/** The line on which something stands, counted from 1. */
function lineOf(stem: RegistryFile, part: string): number {
  const line = linesOf(stem).findIndex((one) => one.includes(part)) + 1;
  if (line === 0) throw new Error(`${stem}.jsonl has no ${part}`);
  return line;
}

/** One line of a file with words changed. */
function changed(stem: RegistryFile, line: number, from: string | RegExp, to: string): readonly Fault[] {
  return faultsAfter((folder) => {
    const lines = linesOf(stem);
    const before = lines[line - 1] ?? '';
    lines[line - 1] = before.replace(from, to);
    if (lines[line - 1] === before) throw new Error(`line ${line} of ${stem}.jsonl has no ${String(from)}: ${before}`);
    writeFileSync(join(folder, `${stem}.jsonl`), `${lines.join('\n')}\n`);
  });
}

const CENTRAL_290 = lineOf('documents', '"vn/tw/2010/qd/290"');
const PLAN_56 = lineOf('documents', '"vn/tuyen-quang/ubnd/2020/kh/56"');
const REPLACES_290 = lineOf('relations', '"vn/tw/2010/qd/290"');

test('the shipped registry has no fault', () => {
  expect(checkRegistry(SHIPPED_REGISTRY)).toMatchObject({ faults: [] });
});

test('every file is counted, and has its schema beside it', () => {
  const { counts } = checkRegistry(SHIPPED_REGISTRY);
  for (const stem of Object.keys(registryFiles) as RegistryFile[]) {
    expect(counts[`${stem}.jsonl`]).toBe(linesOf(stem).length);
    expect(readFileSync(join(SHIPPED_REGISTRY, 'schema', `${stem}.schema.json`), 'utf8')).toContain(stem);
  }
});

describe('a line that breaks its schema', () => {
  test.each<[RegistryFile, number, string | RegExp, string, RegExp, string]>([
    ['documents', CENTRAL_290, '{', '', /^not JSON: /u, 'no JSON'],
    ['documents', 1, '}', ', }', /^not JSON: /u, 'a comma too many'],
    ['documents', CENTRAL_290, '"source"', '"Source"', /^source: .*expected string/u, 'a field missing'],
    ['documents', CENTRAL_290, '"issuer"', '"isuer"', /isuer/u, 'a field that nobody knows'],
    ['documents', CENTRAL_290, '"2010-02-25"', '"2010-02-30"', /^issuedOn: expected a date/u, 'no day of the calendar'],
    ['documents', CENTRAL_290, '"2010-02-25"', '"25/2/2010"', /^issuedOn: expected a date/u, 'a date otherwise written'],
    ['documents', CENTRAL_290, /"confidence": [\d.]+/u, '"confidence": 99', /^confidence: /u, 'more than sure'],
    ['documents', CENTRAL_290, '"read"', '"heard"', /^known: /u, 'a way of knowing that is none'],
    ['documents', CENTRAL_290, 'vn/tw/2010/qd/290', 'vn/TW/2010/qd/290', /^id: expected an id like/u, 'an id in capitals'],
    ['relations', REPLACES_290, 'REPLACES', 'SUPERSEDES', /^relation: /u, 'a relation that is none'],
    ['relations', REPLACES_290, '"whole"', '"all"', /^scope: /u, 'a scope that is none'],
    ['agencies', 1, '"department"', '"office"', /^kind: /u, 'a kind of body that is none'],
    ['places', 1, '"an-giang"', '"An Giang"', /^slug: /u, 'a slug with capitals and blanks'],
    ['party-terms', 1, '"V"', '"5"', /^term: /u, 'a term in Arabic numerals'],
    ['cues', 1, /"kind": "[^"]+"/u, '"kind": "hint"', /^kind: /u, 'a kind of cue that is none'],
    ['successions', 1, /"from": \[[^\]]+\]/u, '"from": []', /^from: /u, 'a succession of nobody'],
  ])('%s:%i, %s → %s: %s, %s', (stem, line, from, to, reason) => {
    const faults = changed(stem, line, from, to);
    expect(faults).toContainEqual({ file: `${stem}.jsonl`, line, reason: expect.stringMatching(reason) as string });
  });

  test('all that is wrong with it is said at once, and with the others of its file in order', () => {
    const faults = faultsAfter((folder) => {
      writeFileSync(join(folder, 'observations.jsonl'), '{}\n\nno\n');
    }).filter((one) => one.file === 'observations.jsonl');
    expect(faults.map((one) => [one.line, one.reason.split(':')[0]])).toEqual([
      [1, 'document'],
      [1, 'observation'],
      [1, 'other'],
      [1, 'on'],
      [1, 'source'],
      [3, 'not JSON'],
    ]);
  });

  test('a registry with one is not loaded at all', () => {
    const load = (): unknown =>
      withCopy((folder) => {
        appendFileSync(join(folder, 'places.jsonl'), '{"slug": "x"}\n');
      }, loadRegistry);
    expect(load).toThrow(RegistryError);
    expect(load).toThrow(new RegExp(`places\\.jsonl:${linesOf('places').length + 1}: name`, 'u'));
  });
});

describe('lines that do not fit together', () => {
  test.each<[RegistryFile, number, string | RegExp, string, RegExp, string]>([
    // ids
    ['documents', CENTRAL_290, '2010-02-25', '2011-02-25', /issued 2011-02-25, but the id says 2010/u, 'another year'],
    ['documents', CENTRAL_290, '290-QĐ/TW', '291-QĐ/TW', /the symbol gives .*291, the id is .*290/u, 'another number'],
    ['documents', CENTRAL_290, '290-QĐ/TW', '290 QĐ TW', /cannot be read|would be written/u, 'no symbol'],
    ['documents', CENTRAL_290, '"type": "QĐ"', '"type": "QZ"', /type "QZ" is not in document-types/u, 'a type that nobody knows'],
    ['documents', CENTRAL_290, '"term": "X"', '"term": "XX"', /term "XX" is not in party-terms/u, 'a term of the future'],
    ['documents', PLAN_56, 'vn/tuyen-quang/', 'vn/tuyen-quan/', /"tuyen-quan" in .* is no place/u, 'a place that is none'],
    ['documents', PLAN_56, 'vn/tuyen-quang/', 'vn/tuyen-quang-2025/', /tuyen-quang-2025 begins on 2025-07-01/u, 'one of later'],
    [
      'documents',
      lineOf('documents', 'vn/can-tho-2025/ubnd/2025/qd/2579'),
      'vn/can-tho-2025/',
      'vn/can-tho/',
      /can-tho ended on 2025-07-01/u,
      'one that is no more',
    ],
    // time
    ['documents', CENTRAL_290, /"effectiveOn": "[^"]+"/u, '"effectiveOn": "2009"', /in effect from 2009, before/u, 'too early'],
    [
      'documents',
      CENTRAL_290,
      '"effectiveOn"',
      '"expiresOn": "2010-01-01", "effectiveOn"',
      /begins on 2010-02-25, but ends on 2010-01-01/u,
      'it ends before it begins',
    ],
    ['agencies', 1, '"level"', '"from": "2025", "to": "2024", "level"', /begins on 2025, but ends on 2024/u, 'so does a body'],
    ['issuers', 1, '"level"', '"from": "2025", "to": "2025-01-01", "level"', /begins on 2025/u, 'or an issuer'],
    ['places', 1, '"validTo"', '"validFrom": "2026", "validTo"', /begins on 2026, but ends on 2025-07-01/u, 'or a place'],
    ['party-terms', 1, '"1982-03-31"', '"1982-03-01"', /begins on 1982-03-27, but ends on 1982-03-01/u, 'or a congress'],
    // relations
    ['relations', REPLACES_290, 'vn/tw/2010/qd/290', 'vn/tw/2010/qd/289', /289 is not in documents/u, 'what nobody knows'],
    ['relations', REPLACES_290, 'vn/tw/2021/qd/23', 'vn/tw/2010/qd/290', /to itself/u, 'a document to itself'],
    ['relations', REPLACES_290, 'vn/tw/2021/qd/23', 'vn/tw/1998/ct/30', /was issued before/u, 'the older the younger'],
    ['relations', REPLACES_290, '"2021-07-30"', '"2021-07-29"', /before vn\/tw\/2021\/qd\/23 was issued/u, 'before it was there'],
    ['relations', REPLACES_290, '"scope": "whole", ', '', /confirmed, but without "scope"/u, 'an end of nobody knows how much'],
    // confirmed
    ['relations', REPLACES_290, '"known": "read"', '"known": "recalled"', /confirmed, but recalled/u, 'confirmed by memory'],
    ['documents', CENTRAL_290, /"confidence": [\d.]+/u, '"confidence": 0.8', /confirmed, but read at 0\.8/u, 'or by a guess'],
    // names
    ['successions', 1, 'Ban Dân vận Trung ương', 'Ban Dân vận', /"Ban Dân vận" is not in agencies/u, 'a body that nobody knows'],
    ['agencies', 1, '"UBND tỉnh"', '"UBND xứ"', /"UBND xứ" is not in agencies/u, 'part of what is not'],
    ['observations', 1, 'vn/tw/2025/kl/121', 'vn/tw/2025/kl/122', /122 is not in documents/u, 'seen of what is not'],
    ['popular-names', 1, 'vn/ttg/2022/qd/06', 'vn/ttg/2022/qd/07', /07 is not in documents/u, 'a name of what is not'],
    [
      'places',
      lineOf('places', '"tuyen-quang-2025"'),
      '"ha-giang"',
      '"ha-giang-cu"',
      /merged from "ha-giang-cu", which is no place/u,
      'merged from what is not',
    ],
    [
      'places',
      lineOf('places', '"slug": "ha-giang"'),
      '2025-07-01',
      '2025-06-30',
      /begins on 2025-07-01, but ha-giang ends on 2025-06-30/u,
      'a day between a province and its heir',
    ],
    // phrases
    [
      'agencies',
      1,
      '"level"',
      '"variants": ["sở tài chính"], "level"',
      /"Sở Tài chính" means Sở Nội vụ already, by line 1/u,
      'one name of two bodies',
    ],
    [
      'document-types',
      lineOf('document-types', '"chỉ thị"'),
      '"chỉ thị"',
      '"nghị quyết"',
      /"nghị quyết" means NQ already/u,
      'one word of two types',
    ],
    [
      'cues',
      lineOf('cues', '"kind": "role"'),
      /"value": "[^"]+"/u,
      '"value": "implemnt"',
      /"implemnt" is no role; known are basis/u,
      'a value misspelt',
    ],
  ])('%s:%i, %s → %s: %s, %s', (stem, line, from, to, reason) => {
    const found = changed(stem, line, from, to);
    expect(found.map((one) => `${one.file}:${one.line}: ${one.reason}`).join('\n')).toMatch(reason);
    expect(found.map((one) => one.file).join()).toMatch(/\.jsonl/u);
    for (const one of found) expect(one.line).toBeGreaterThan(0);
  });

  test.each(Object.keys(registryFiles) as RegistryFile[])('%s: a line that is there twice', (stem) => {
    const [first = ''] = linesOf(stem);
    const faults = faultsAfter((folder) => {
      appendFileSync(join(folder, `${stem}.jsonl`), `${first}\n`);
    });
    expect(faults).toContainEqual({
      file: `${stem}.jsonl`,
      line: linesOf(stem).length + 1,
      reason: expect.stringMatching(/^the same as line 1: /u) as string,
    });
  });
});

describe('files', () => {
  const faultsWith = (file: string, content: string | null): readonly Fault[] =>
    faultsAfter((folder) => {
      if (content === null) rmSync(join(folder, file));
      else writeFileSync(join(folder, file), content);
    });

  test.each<[string, string | null, RegExp, string]>([
    ['relations.jsonl', null, /^missing$/u, 'missing'],
    ['registry.json', null, /^missing$/u, 'missing'],
    ['registry.json', '{"asOf": "2026-02-30"}', /needs "asOf"/u, 'no day of the calendar'],
    ['registry.json', '{"asOf": "2026"}', /needs "asOf"/u, 'no day at all'],
    ['registry.json', 'asOf', /needs "asOf"/u, 'no JSON'],
    ['relation.jsonl', '{}', /not a registry file; known are agencies, /u, 'a name misspelt'],
  ])('%s with %j: %s, %s', (file, content, reason) => {
    expect(faultsWith(file, content)).toContainEqual({ file, line: 0, reason: expect.stringMatching(reason) as string });
  });

  test('a file that is missing is told once, not by everything that names something in it', () => {
    expect(faultsWith('documents.jsonl', null)).toEqual([{ file: 'documents.jsonl', line: 0, reason: 'missing' }]);
  });

  test('what a registry says, and when it was kept, make its version', () => {
    const version = (change: (folder: string) => void): string => withCopy(change, (folder) => loadRegistry(folder).version);
    const shipped = loadRegistry().version;
    expect(version(() => undefined)).toBe(shipped);
    expect(
      version((folder) => {
        writeFileSync(join(folder, 'registry.json'), '{"asOf": "2026-11-22"}');
      }),
    ).not.toBe(shipped);
  });
});

describe('sources that contradict each other stay side by side', () => {
  const id = 'vn/tw/2010/qd/290';
  const other = { id, issuedOn: '2010-02-26', title: 'Another title', source: 'somebody', known: 'recalled', confidence: 0.5 };

  function withLine(line: object): ReturnType<typeof loadRegistry> {
    return withCopy((folder) => {
      appendFileSync(join(folder, 'documents.jsonl'), `${JSON.stringify(line)}\n`);
      expect(checkRegistry(folder).faults).toEqual([]);
    }, loadRegistry);
  }

  test('both are kept; what was read leads over what is recalled', () => {
    const known = withLine({ ...other, confirmed: false }).catalogue.documents.get(id);
    expect(known).toMatchObject({ issuedOn: '2010-02-25', known: 'read', confirmed: true });
    expect(known?.statements.map((one) => [one.issuedOn, one.confirmed])).toEqual([
      ['2010-02-25', true],
      ['2010-02-26', false],
    ]);
  });

  test('what only the weaker source says is not lost', () => {
    const known = withLine({ ...other, confirmed: false, expiresOn: '2030' }).catalogue.documents.get(id);
    expect(known).toMatchObject({ expiresOn: '2030', title: expect.stringContaining('Quy chế công tác dân vận') as string });
  });

  test('of two that were read the surer one leads, wherever it stands', () => {
    const known = withLine({ ...other, confirmed: true, known: 'read', confidence: 1 }).catalogue.documents.get(id);
    expect(known).toMatchObject({ issuedOn: '2010-02-26', title: 'Another title' });
  });

  test('two sources of one relation, on different days, confirmed and not', () => {
    const relation = { from: 'vn/tw/2021/qd/23', relation: 'REPLACES', to: id, effectiveOn: '2021-08-01', scope: 'whole' };
    const line = { ...relation, known: 'secondary', confidence: 0.8, confirmed: false, source: 'a page' };
    const { catalogue } = withCopy((folder) => {
      appendFileSync(join(folder, 'relations.jsonl'), `${JSON.stringify(line)}\n`);
      expect(checkRegistry(folder).faults).toEqual([]);
    }, loadRegistry);
    const both = catalogue.relations.filter((one) => one.to === id && one.relation === 'REPLACES');
    expect(both.map((one) => [one.effectiveOn, one.confirmed])).toEqual([
      ['2021-07-30', true],
      ['2021-08-01', false],
    ]);
  });
});
