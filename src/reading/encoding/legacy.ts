import { EACH_CHARACTER } from '../trace.js';

/**
 * The eight-bit encodings that Vietnamese texts were written in before Unicode. Such a text reaches us as Latin letters that
 * stand for others (`Céng hßa x· héi`, `Coäng hoøa xaõ hoäi`): its bytes, or Unicode that somebody made of them.
 */
export type LegacyEncoding = 'TCVN3 (ABC)' | 'VNI' | 'Windows-1258';

export interface Legacy {
  readonly encoding: LegacyEncoding;
  /** From the characters of Windows-1252 to composed Unicode. What the encoding does not know stays. */
  readonly convert: (text: string) => string;
  /** Cuts a text into what is converted as one: a letter with the marks behind it. */
  readonly stretch: RegExp;
}

/** TCVN 5712:1993, VN3: the letters of the `.Vn…` fonts. Capitals with tones are in other fonts (`.VnTimeH`), under the same codes. */
const TCVN3 = pairs(
  '¡Ă¢Â£Ê¤Ô¥Ơ¦Ư§Đ¨ă©âªê«ô¬ơ\u00ADư®đµà¶ả·ã¸á¹ạ»ằ¼ẳ½ẵ¾ắÆặÇầÈẩÉẫÊấËậÌèÎẻÏẽÐéÑẹÒềÓểÔễÕếÖệ×ìØỉÜĩÝíÞịßòáỏâõãóäọåồæổçỗèốéộêờëởìỡíớîợïùñủòũóúôụõừöử÷ữøứùựúỳûỷüỹýýþỵ',
);

/** Windows-1258 where it differs from Windows-1252: some letters, and tones that follow their vowel. */
const WINDOWS_1258 = pairs('ÃĂÌ\u0300ÐĐÒ\u0309ÕƠÝƯÞ\u0303ãăì\u0301ðđò\u0323õơýưþ₫');

function pairs(list: string): ReadonlyMap<string, string> {
  const letters = Array.from(list);
  return new Map(letters.flatMap((from, index) => (index % 2 === 0 ? [[from, letters[index + 1] as string]] : [])));
}

/** VNI: letters of their own, and marks behind a vowel. A mark may be small after a capital: `Uûy ban`. */
const VNI_LETTERS = pairs('ñđÑĐôơÔƠöưÖƯæỉÆỈóĩÓĨòịÒỊîỵÎỴ');
const VNI_TONES = new Map(Array.from('ùøûõï', (mark, index) => [mark, '\u0301\u0300\u0309\u0303\u0323'.charAt(index)]));
const VNI_CIRCUMFLEX = new Map(
  Array.from('âáàåãä', (mark, index) => [mark, `\u0302${'\u0301\u0300\u0309\u0303\u0323'.charAt(index - 1)}`]),
);
const VNI_BREVE = new Map(
  Array.from('êéèúüë', (mark, index) => [mark, `\u0306${'\u0301\u0300\u0309\u0303\u0323'.charAt(index - 1)}`]),
);
const VNI = /([aeouyôö])([ùøûõï])|([aeo])([âáàåãä])|(a)([êéèúüë])|[ñôöæóòî]/giu;

function convertVni(text: string): string {
  return text.replace(
    VNI,
    (all: string, vowel?: string, tone?: string, round?: string, circumflex?: string, a?: string, breve?: string) => {
      if (vowel !== undefined) return (vniLetter(vowel) + (VNI_TONES.get(lower(tone)) ?? '')).normalize('NFC');
      if (round !== undefined) return (round + (VNI_CIRCUMFLEX.get(lower(circumflex)) ?? '')).normalize('NFC');
      if (a !== undefined) return (a + (VNI_BREVE.get(lower(breve)) ?? '')).normalize('NFC');
      return vniLetter(all);
    },
  );
}

function vniLetter(letter: string): string {
  return VNI_LETTERS.get(letter) ?? letter;
}

function lower(mark: string | undefined): string {
  return (mark ?? '').toLowerCase();
}

const HIGH = /[\u0080-\u00FF]/gu;

function byTable(table: ReadonlyMap<string, string>): (text: string) => string {
  return (text) => text.replace(HIGH, (letter) => table.get(letter) ?? letter);
}

const convert1258 = byTable(WINDOWS_1258);

export const tcvn3: Legacy = { encoding: 'TCVN3 (ABC)', convert: byTable(TCVN3), stretch: EACH_CHARACTER };
export const vni: Legacy = { encoding: 'VNI', convert: convertVni, stretch: new RegExp(`${VNI.source}|[\\s\\S]`, VNI.flags) };
export const windows1258: Legacy = {
  encoding: 'Windows-1258',
  convert: (text) => convert1258(text).normalize('NFC'),
  stretch: /[\s\S][ÌÒÞìò\p{M}]*/gu,
};
export const legacies: readonly Legacy[] = [tcvn3, vni, windows1258];
