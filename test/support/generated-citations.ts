import fc from 'fast-check';
import { printSymbol, type SymbolSystem } from '../../src/citation/symbol-rules.js';
import type { DocumentType, Issuer } from '../../src/registry/vocabulary.js';
import { registry } from './registry.js';

/** A mention as it is printed, and what has to be read from it. */
export interface GeneratedCitation {
  readonly text: string;
  readonly symbol: string;
  readonly type: string;
  readonly date: string | null;
  /** The names of the issuer that may be read; null where none is printed. */
  readonly issuer: readonly string[] | null;
  readonly provision: string | null;
}

/** A symbol, the type of its document, and the body that issued it. */
export interface GeneratedSymbol {
  readonly number: string;
  /** What is printed behind the number, its separator included. */
  readonly tail: string;
  readonly symbol: string;
  readonly type: DocumentType;
  readonly issuer: Issuer;
}

interface Organ {
  readonly code: string;
  readonly issuer: Issuer;
}

const { types, issuers, places } = registry.vocabulary;
const systems = ['state', 'party'] as const satisfies readonly SymbolSystem[];

/** Their symbols carry the term, and laws of the Assembly no type code: they have an arbitrary of their own. */
const ASSEMBLY: ReadonlySet<string> = new Set(['QH', 'UBTVQH']);

/** The codes that symbols of a system end in; the Front numbers its papers as the state does. */
function organsOf(system: SymbolSystem): Organ[] {
  return issuers
    .filter((issuer) => issuer.system === system || (system === 'state' && issuer.system === 'front'))
    .flatMap((issuer) => issuer.codes.map((code) => ({ code, issuer })))
    .filter(({ code }) => !ASSEMBLY.has(code));
}

const number = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', '', '', 'a', 'b'))
  .map(([value, letter]) => `${String(value).padStart(2, '0')}${letter}`);

const year = fc.integer({ min: 1995, max: 2029 }).map(String);

function symbolOf(
  parts: Omit<Parameters<typeof printSymbol>[0], 'organs'> & Pick<GeneratedSymbol, 'type' | 'issuer'> & { organs: string[] },
): GeneratedSymbol {
  const symbol = printSymbol(parts);
  return {
    number: parts.number,
    tail: symbol.slice(parts.number.length),
    symbol,
    type: parts.type,
    issuer: parts.issuer,
  };
}

/** A type with one of the codes that it prints in a system, and one or two bodies of that system. */
function codedOf(type: DocumentType, code: string, system: SymbolSystem): fc.Arbitrary<GeneratedSymbol> {
  const organ = fc.constantFrom(...organsOf(system));
  const parts = fc.record({
    number,
    year: system === 'state' ? fc.option(year) : fc.constant(null),
    organ,
    other: fc.option(organ, { freq: 5 }),
  });
  return parts.map(({ organ: lead, other, ...printed }) =>
    symbolOf({ ...printed, code, system, type, issuer: lead.issuer, organs: [lead, other].flatMap((one) => one?.code ?? []) }),
  );
}

/** Every type that prints a code, with every code of it, in either system. */
const coded = fc.oneof(
  ...types.flatMap((type) =>
    systems
      .filter((system) => type.system.includes(system))
      .flatMap((system) => Object.keys(type.codes).map((code) => codedOf(type, code, system))),
  ),
);

/** Laws, resolutions and ordinances of the Assembly and its Standing Committee. */
const ofAssembly = fc
  .record({
    number,
    year,
    term: fc.integer({ min: 10, max: 16 }),
    kind: fc.constantFrom(
      { type: 'L', code: null, organ: 'QH' },
      { type: 'NQ', code: null, organ: 'QH' },
      { type: 'NQ', code: null, organ: 'UBTVQH' },
      { type: 'NQ', code: 'NQ', organ: 'UBTVQH' },
      { type: 'PL', code: 'PL', organ: 'UBTVQH' },
    ),
  })
  .map(({ kind: { type, code, organ }, term, ...printed }) =>
    symbolOf({
      ...printed,
      code,
      system: 'state',
      type: known(registry.vocabulary.typeByName.get(type), type),
      issuer: known(
        issuers.find((one) => one.codes.includes(organ)),
        organ,
      ),
      organs: [`${organ}${term}`],
    }),
  );

/** Letters of the state: a body and its unit, no code. A body whose code holds a hyphen is in the table of cases. */
const letters = fc
  .record({
    number,
    organ: fc.constantFrom(...organsOf('state').filter(({ code }) => !code.includes('-'))),
    unit: fc.constantFrom('VP', 'NC', 'CCHC', 'QLĐT'),
  })
  .map(({ number: printed, organ, unit }) =>
    symbolOf({
      number: printed,
      year: null,
      code: null,
      system: 'state',
      type: known(registry.vocabulary.typeByName.get('CV'), 'CV'),
      issuer: organ.issuer,
      organs: [organ.code, unit],
    }),
  );

function known<T>(found: T | undefined, name: string): T {
  if (found === undefined) throw new Error(`the registry has no ${name}`);
  return found;
}

export const anySymbol: fc.Arbitrary<GeneratedSymbol> = fc.oneof(
  { weight: 8, arbitrary: coded },
  { weight: 1, arbitrary: ofAssembly },
  { weight: 1, arbitrary: letters },
);

/** A day, month or year as texts print it; its year is that of the symbol where that prints one. */
const printedDate = fc
  .record({
    day: fc.integer({ min: 1, max: 28 }),
    month: fc.integer({ min: 1, max: 12 }),
    year,
    form: fc.constantFrom('slashes', 'padded', 'words', 'points', 'year', 'month'),
    comma: fc.constantFrom('', ','),
  })
  .map(({ day, month, year: any, form, comma }) => (symbolYear: string | null) => {
    const of = symbolYear ?? any;
    const [dd, mm] = [two(day), two(month)];
    const forms = {
      slashes: [`ngày ${day}/${month}/${of}`, `${of}-${mm}-${dd}`],
      padded: [`ngày ${dd}/${mm}/${of}`, `${of}-${mm}-${dd}`],
      words: [`ngày ${dd} tháng ${month} năm ${of}`, `${of}-${mm}-${dd}`],
      points: [`ngày ${dd}.${mm}.${of}`, `${of}-${mm}-${dd}`],
      year: [`năm ${of}`, of],
      month: [`tháng ${month}/${of}`, `${of}-${mm}`],
    } as const;
    const [words, date] = forms[form];
    return { words: `${comma} ${words}`, date };
  });

const provinceName = fc.constantFrom(...new Set(places.filter((one) => one.kind === 'tỉnh').map((one) => one.name)));

/** In the table of cases, marked as failing. */
const MISREAD: ReadonlySet<string> = new Set(['Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam']);

/** The names of a body, with its province where it has one: a variant may be read as the usual name. */
function namesOf(issuer: Issuer, province: string): string[] {
  const place = issuer.level === 'local' ? ` tỉnh ${province}` : '';
  const names = [issuer.name, ...(issuer.variants ?? [])].filter((name) => !MISREAD.has(name));
  return names.map((name) => name + place);
}

/** What is printed behind a symbol: day and issuer in either order, and a title. */
interface Tail {
  readonly date: ((symbolYear: string | null) => { readonly words: string; readonly date: string }) | null;
  readonly withIssuer: boolean;
  readonly variant: number;
  readonly province: string;
  readonly issuerFirst: boolean;
  readonly title: string;
}

const anyTail: fc.Arbitrary<Tail> = fc.record({
  date: fc.option(printedDate),
  withIssuer: fc.boolean(),
  variant: fc.nat(),
  province: provinceName,
  issuerFirst: fc.boolean(),
  title: fc.constantFrom('', '', ' về nuôi ong lấy mật'),
});

const fullTail: fc.Arbitrary<Tail> = fc.tuple(anyTail, printedDate).map(([tail, date]) => ({ ...tail, date, withIssuer: true }));

const typeWordOf = (type: DocumentType, pick: number, capital: boolean): string => {
  const word = type.words[pick % type.words.length] ?? '';
  return capital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
};

const provision = fc
  .record({
    point: fc.constantFrom('', 'điểm a ', 'điểm đ '),
    clause: fc.integer({ min: 1, max: 30 }),
    article: fc.integer({ min: 1, max: 200 }),
    whole: fc.boolean(),
  })
  .map(({ point, clause, article, whole }) => (whole ? `Điều ${article}` : `${point}khoản ${clause} Điều ${article}`));

function citationWith(tailOf: fc.Arbitrary<Tail>): fc.Arbitrary<GeneratedCitation> {
  const parts = fc.record({
    symbol: anySymbol,
    word: fc.nat(),
    capital: fc.boolean(),
    so: fc.constantFrom(' số ', ' số ', ' số: ', ' '),
    provision: fc.option(provision, { freq: 4 }),
    tail: tailOf,
  });
  return parts.map(({ symbol, word, capital, so, provision: of, tail }) => {
    const names = tail.withIssuer ? namesOf(symbol.issuer, tail.province) : null;
    const by = names === null ? '' : ` của ${names[tail.variant % names.length] ?? ''}`;
    const date = tail.date?.(/\/((?:19|20)\d\d)\//u.exec(symbol.symbol)?.[1] ?? null) ?? null;
    const day = date?.words ?? '';
    const core = `${typeWordOf(symbol.type, word, capital)}${so}${symbol.symbol}`;
    return {
      text: `${of === null ? '' : `${of} `}${core}${tail.issuerFirst ? by + day : day + by}${tail.title}`,
      symbol: symbol.symbol,
      type: symbol.type.type,
      date: date?.date ?? null,
      issuer: names,
      provision: of,
    };
  });
}

/** A mention with what follows it and, now and then, the provision before it. */
export const anyCitation: fc.Arbitrary<GeneratedCitation> = citationWith(anyTail);

export interface GeneratedList {
  readonly text: string;
  readonly citations: readonly Pick<GeneratedCitation, 'symbol' | 'type'>[];
}

/** Whole mentions beside each other, each with its own day and issuer: what only one of them prints may hold for both. */
const ofWholes: fc.Arbitrary<GeneratedList> = fc
  .tuple(fc.array(citationWith(fullTail), { minLength: 2, maxLength: 4 }), fc.boolean())
  .map(([all, semicolons]) => {
    const texts = all.map(({ text }) => text);
    return { text: semicolons ? texts.join('; ') : joined(texts), citations: all };
  });

/** `các Quyết định số 15/QĐ-UBND, số 16/QĐ-TTg và số 17/QĐ-BNV`: one type word for all. */
const ofOneWord: fc.Arbitrary<GeneratedList> = anySymbol
  .chain((first) => fc.tuple(fc.constant(first), fc.array(sameType(first), { minLength: 1, maxLength: 3 })))
  .map(([first, others]) => {
    const all = [first, ...others];
    return {
      text: `các ${typeWordOf(first.type, 0, true)} ${joined(all.map(({ symbol }) => `số ${symbol}`))}`,
      citations: all.map(({ symbol, type }) => ({ symbol, type: type.type })),
    };
  });

/** `Quyết định số 217, 218 và 219-QĐ/TW`: one symbol for all numbers. */
const ofOneSymbol: fc.Arbitrary<GeneratedList> = coded
  .chain((last) =>
    fc.tuple(fc.constant(last), fc.array(fc.integer({ min: 1, max: 9999 }).map(String), { minLength: 1, maxLength: 3 })),
  )
  .map(([last, numbers]) => ({
    text: `${typeWordOf(last.type, 0, true)} số ${joined([...numbers, last.symbol])}`,
    citations: [...numbers.map((one) => one + last.tail), last.symbol].map((symbol) => ({ symbol, type: last.type.type })),
  }));

function sameType(first: GeneratedSymbol): fc.Arbitrary<GeneratedSymbol> {
  return number.map((printed) => ({ ...first, number: printed, symbol: printed + first.tail }));
}

function joined(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1) ?? ''}`;
}

export const anyList: fc.Arbitrary<GeneratedList> = fc.oneof(ofWholes, ofOneWord, ofOneSymbol);

/** A sentence with a gap for a mention. Behind «thực hiện» an ordinance is misread; that is in the table of cases. */
export const carrier: fc.Arbitrary<(mention: string) => string> = fc
  .constantFrom(
    ['Thôn làm theo ', '.'],
    ['Căn cứ ', ';'],
    ['Bà con đọc ', ' rồi nuôi ong.'],
    ['Tổ nuôi ong (', ') họp mỗi tuần.'],
    ['- Triển khai ', ';'],
    ['“', '” nói rõ.'],
    ['Nghe ', ', bà con trồng rừng.'],
    ['1. Tiếp tục nuôi ong theo ', ''],
  )
  .map(
    ([before, after]) =>
      (mention: string) =>
        `${before}${mention}${after}`,
  );

function two(value: number): string {
  return String(value).padStart(2, '0');
}
