import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messageTypes, placeholdersOf } from '../../src/tools/message-types.js';
import type { MessageName } from '../../src/words/generated/messages.js';
import { piecesOfRemark, recalled } from '../../src/words/kept.js';
import { languages, type Language } from '../../src/words/language.js';
import { messagesIn, templateOf } from '../../src/words/templates.js';
import { format, resolveConfig } from 'prettier';
import { projectRoot } from '../support/project.js';
import { remarksOfRegistry } from '../support/remarks.js';

const [vi, en] = [messagesIn('vi'), messagesIn('en')];
const names = Object.keys(en) as MessageName[];
const isKept = (name: string): boolean => /^(?:kept|remark)\./u.test(name);

/** What a message is filled with so that each of its branches is seen: every word that stands before braces, for every choice. */
function fillings(message: string): Readonly<Record<string, string | number>>[] {
  const placeholders = [...placeholdersOf(message)];
  const plain = Object.fromEntries(placeholders.map(([name, type]) => [name, type === 'number' ? 3 : `‹${name}›`]));
  const keys = [...message.matchAll(/(\w+) \{/gu)].map(([, key = '']) => key);
  const choosing = [...message.matchAll(/\{(\w+), select,/gu)].map(([, name = '']) => name);
  const counting = placeholders.filter(([, type]) => type === 'number').map(([name]) => ({ ...plain, [name]: 1 }));
  return [plain, ...counting, ...choosing.flatMap((name) => keys.map((key) => ({ ...plain, [name]: key })))];
}

describe('the two files of words', () => {
  test('have the same names, in the same order', () => {
    expect(Object.keys(vi)).toEqual(names);
  });

  test.each(names)('%s: what stands in it is the same, and nothing of it is left open', (name) => {
    expect([...placeholdersOf(vi[name]).keys()]).toEqual([...placeholdersOf(en[name]).keys()]);
    for (const language of languages) {
      for (const filling of fillings(en[name])) {
        expect(String(templateOf(name, language).format(filling))).not.toMatch(/[{}]|undefined|null|^$/u);
      }
    }
  });

  test.each(names)('%s says in both languages all that stands in it', (name) => {
    const shown = (language: Language): string[] => {
      const words = fillings(en[name]).map((filling) => String(templateOf(name, language).format(filling)));
      return [...new Set(words.join().match(/‹\w+›/gu) ?? [])].sort();
    };
    expect(shown('vi')).toEqual(shown('en'));
  });

  test('hold no words that are the same in both, but for what has none of its own', () => {
    const same = names.filter((name) => vi[name] === en[name] && /\p{L}{2}/u.test(en[name].replace(/\{[^}]*\}/gu, '')));
    expect(same.filter((name) => !/^\{\w+\}|select/u.test(en[name]))).toEqual([]);
  });

  test('hold no name that nobody says', () => {
    const code = sourceText('src', /\.ts$/u, 'generated');
    const said = new Set(remarksOfRegistry().flatMap(namesIn));
    const openings = [...code.matchAll(/[`(]((?:[a-z]+\.)[a-z-]*)\$\{/gu)].map(([, opening = '']) => opening);
    const unused = names.filter(
      (name) => !code.includes(`'${name}'`) && !openings.some((opening) => name.startsWith(opening)) && !said.has(name),
    );
    expect(unused).toEqual([]);
  });

  test('have the types that were generated from them', async () => {
    const path = join(projectRoot, 'src/words/generated/messages.ts');
    const style = { ...(await resolveConfig(path)), parser: 'typescript' };
    expect(await format(messageTypes(en), style)).toBe(readFileSync(path, 'utf8'));
  });
});

describe('what is kept as text', () => {
  test.each(names.filter(isKept))('%s is known again, with what stands in it', (name) => {
    expect(en[name]).not.toMatch(/, (?:select|plural),/u);
    const values = Object.fromEntries([...placeholdersOf(en[name]).keys()].map((key) => [key, `‹${key}›`]));
    expect(recalled(String(templateOf(name, 'en').format(values)))).toEqual({ name, values });
  });

  test('of a person or a page is not taken for ours', () => {
    expect(recalled('Điều 3, https://example.org/van-ban?id=23')).toBeNull();
  });
});

/** The messages that a remark is worded by: its own, or those of its pieces and of what stands in them. */
function namesIn(remark: string): MessageName[] {
  const found = recalled(remark);
  if (found) return [found.name, ...Object.values(found.values).flatMap(namesIn)];
  const pieces = piecesOfRemark(remark);
  return pieces.length === 1 ? [] : pieces.filter((_, at) => at % 2 === 0).flatMap(namesIn);
}

/** The text of all files below a folder of the project, less what stands in a folder of another name. */
function sourceText(folder: string, ending: RegExp, less: string): string {
  return readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => ending.test(file) && !file.split('/').includes(less))
    .map((file) => readFileSync(join(projectRoot, folder, file), 'utf8'))
    .join('\n');
}
