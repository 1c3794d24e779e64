/** Vietnamese spelling: an onset, a rhyme, at most one tone. Loan words are not in it; most words of a text are. */

const ONSETS = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

const RHYMES = `a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyt uyu
ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
y ych yêm yên yêng yêt yêu ynh yt`.split(/\s+/u);

const BASE = new RegExp(`^(?:${byLength(ONSETS)})?(?:${byLength(RHYMES)})$`, 'u');
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP_OR_HEAVY = /[\u0301\u0323]/u;
/** A tone stands on a vowel. */
const MISPLACED = /(?<![aeiouy]|\u0302|\u0306|\u031B)[\u0300\u0301\u0303\u0309\u0323]/u;
/** Rhymes that end in a stop bear one of two tones. */
const STOPPED = /(?:c|ch|p|t)$/u;

function byLength(list: readonly string[]): string {
  return [...list].sort((a, b) => b.length - a.length).join('|');
}

/** Whether a word is spelt as a Vietnamese syllable, in any case and either placement of its tone. */
export function isSyllable(word: string): boolean {
  const spread = word.toLowerCase().normalize('NFD');
  const tones = spread.match(TONES) ?? [];
  if (tones.length > 1 || MISPLACED.test(spread)) return false;
  const base = spread.replace(TONES, '').normalize('NFC');
  if (!BASE.test(base)) return false;
  return !STOPPED.test(base) || SHARP_OR_HEAVY.test(tones[0] ?? '');
}
