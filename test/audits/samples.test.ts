import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGold, type GoldDocumentFile } from '../../src/eval/gold.js';
import { fold } from '../../src/text/fold.js';
import { contains, type Span } from '../../src/text/span.js';
import { samplePlans } from '../support/project.js';
import { sharedFolder } from '../support/real-texts.js';

/**
 * The sample plans are retold: facts stand as a real plan prints them (citations, names of documents and bodies, days, recipients,
 * head and signature), the sentences between are ours. Where the real plans are here, that is held against them.
 */

/** So many words in a row, outside of facts, are a sentence of somebody else's. */
const MOST_SHARED = 7;

interface Word extends Span {
  readonly text: string;
}

/** Words as they are compared: folded, without the markers and numbers that begin a line. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/(?<=^[ \t]*[*#]*)(?:[IVX]+|\d+|[a-zđ])[.)]|[\p{L}\p{M}\p{N}]+/gmu)]
    .filter(({ 0: word }) => !/[.)]$/u.test(word))
    .map(({ 0: word, index }) => ({ text: fold(word), start: index, end: index + word.length }));
}

/** Runs of words that stand in both texts, with those of their words that are no facts. */
function sharedRuns(ours: readonly Word[], theirs: readonly Word[], isFact: (word: Word) => boolean): string[] {
  const size = MOST_SHARED + 1;
  const gram = (words: readonly Word[], at: number): string =>
    words
      .slice(at, at + size)
      .map((word) => word.text)
      .join(' ');
  const known = new Set(theirs.map((_, at) => gram(theirs, at)));
  const runs: string[] = [];
  for (let first = 0; first + size <= ours.length;) {
    let last = first;
    while (last + size <= ours.length && known.has(gram(ours, last))) last += 1;
    if (last === first) first += 1;
    else {
      const run = ours.slice(first, last + size - 1);
      if (run.filter((word) => !isFact(word)).length > MOST_SHARED) runs.push(run.map((word) => word.text).join(' '));
      first = last + size - 1;
    }
  }
  return runs;
}

/** Day and issuer of a citation stand so near behind its symbol, in letters; the title may come between. */
const DAY_AND_ISSUER = 110;

/** Where the facts of a sample stand. */
function factsOf({ text, gold }: GoldDocumentFile): Span[] {
  const words = wordsOf(text);
  const citations = gold.citations.map(({ start, end, title }) => {
    const about = title === null ? null : phraseAt(words, title, end);
    return { start, end: Math.max(about?.end ?? 0, end + DAY_AND_ISSUER) };
  });
  const names = [
    ...gold.agencies.flatMap(({ name, heading }) => [name, heading ?? name]),
    ...gold.citations.flatMap(({ title }) => title ?? []),
  ];
  const head = gold.document.title === null ? null : phraseAt(words, gold.document.title, 0);
  const signature = words.find((word, at) => word.text === 'noi' && words[at + 1]?.text === 'nhan');
  return [
    ...citations,
    ...names.flatMap((name) => everywhere(words, name)),
    ...gold.deadlines,
    ...gold.undetermined,
    { start: 0, end: head?.end ?? 0 },
    { start: signature?.start ?? text.length, end: text.length },
  ];
}

/** The first place at or behind `from` where a phrase stands, whatever blanks and marks lie between its words. */
function phraseAt(words: readonly Word[], phrase: string, from: number): Span | null {
  return everywhere(words, phrase).find((one) => one.start >= from) ?? null;
}

function everywhere(words: readonly Word[], phrase: string): Span[] {
  const wanted = wordsOf(phrase).map((word) => word.text);
  return words.flatMap((word, at) => {
    const last = words[at + wanted.length - 1];
    return last && wanted.every((one, offset) => words[at + offset]?.text === one) ? [{ start: word.start, end: last.end }] : [];
  });
}

describe.skipIf(sharedFolder === null)('no sentence of a real plan stands in its sample', () => {
  const samples = sharedFolder === null ? [] : readGold(samplePlans, samplePlans);

  test.each(samples.map((sample) => [sample.name, sample] as const))('%s', (_name, sample) => {
    const real = readFileSync(join(sharedFolder ?? '', 'plans', sample.gold.source), 'utf8');
    const facts = factsOf(sample);
    const isFact = (word: Word): boolean => facts.some((fact) => contains(fact, word));
    expect(sharedRuns(wordsOf(sample.text), wordsOf(real), isFact)).toEqual([]);
  });
});

describe('the comparison', () => {
  const runs = (ours: string, theirs: string, fact = ''): string[] => {
    const words = wordsOf(ours);
    const [span] = fact === '' ? [] : everywhere(words, fact);
    return sharedRuns(words, wordsOf(theirs), (word) => span !== undefined && contains(span, word));
  };
  const eight = 'một hai ba bốn năm sáu bảy tám';

  test.each([
    [eight, `không ${eight} chín`, '', ['mot hai ba bon nam sau bay tam'], 'eight words in a row'],
    ['một hai ba bốn năm sáu bảy', eight, '', [], 'seven are not enough'],
    [
      'một hai ba\n\nbốn năm **sáu**, bảy\n3. tám',
      eight,
      '',
      ['mot hai ba bon nam sau bay tam'],
      'breaks and marks do not part them',
    ],
    [eight, eight, 'bốn năm', [], 'of which two are a fact'],
    [`${eight} chín mười`, `${eight} chín mười`, 'bốn năm', ['mot hai ba bon nam sau bay tam chin muoi'], 'eight beside a fact'],
    [`${eight} x ${eight}`, eight, '', Array<string>(2).fill('mot hai ba bon nam sau bay tam'), 'twice'],
    ['mốt hái bà bốn năm sấu bấy tấm', eight, '', ['mot hai ba bon nam sau bay tam'], 'without diacritics'],
  ])('%j of %j, fact %j: %j, %s', (ours, theirs, fact, found) => {
    expect(runs(ours, theirs, fact)).toEqual(found);
  });
});
