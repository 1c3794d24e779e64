import { FormTest } from '../reading/form-test.js';
import type { Flow } from '../reading/layout.js';
import { isSo, textBetween } from '../reading/token.js';
import type { Tokens } from '../reading/tokens.js';
import type { Registry } from '../registry/registry.js';
import { oncePer } from '../text/once-per.js';
import { amendingLawAt, isLaw, lawNameAt, type AmendingLaw } from './law-name.js';
import { newMention, type Mention } from './mention.js';
import type { TypeWord } from './type-word.js';

/** Every mention by a name: of a law, or a popular one such as `Đề án 06`. */
export function findByName(flow: Flow, amending: ReadonlyMap<number, AmendingLaw>, registry: Registry): Mention[] {
  const { tokens } = flow;
  const mentions: Mention[] = [];
  const opens = opensName(registry);
  for (let at = opens.next(tokens, 0, tokens.length); at < tokens.length; at = opens.next(tokens, at + 1, tokens.length)) {
    const popular = registry.catalogue.popularNames.longestAt(tokens, at);
    if (!popular && tokens.formAt(at)?.capital !== true) continue;
    const match = popular
      ? { end: popular.end, type: registry.vocabulary.typeWords.longestAt(tokens, at)?.value ?? null }
      : (amending.get(at) ?? lawNameAt(tokens, at, registry));
    if (!match || lacksNumber(tokens, match.end)) continue;
    const name = textBetween(tokens, at, match.end);
    mentions.push(newMention({ flow, core: { first: at, last: match.end }, typeWord: match.type, name }));
    at = match.end - 1;
  }
  return mentions;
}

/** Popular names may begin with a small letter, those of laws begin with their type word. */
const opensName = oncePer(
  ({ catalogue, vocabulary }: Registry) =>
    new FormTest((form) => catalogue.popularNames.opens.holds(form) || (form.capital && vocabulary.typeWords.opens.holds(form))),
);

/** `Luật Tổ chức chính quyền địa phương số ……`: a form that somebody has yet to fill in names no law. */
function lacksNumber(tokens: Tokens, at: number): boolean {
  return isSo(tokens.formAt(at)) && /^[.…_]/u.test(tokens.formAt(at + 1)?.text ?? '');
}

/** The laws that are named by those they change, by their first token. */
export function amendingLaws(flow: Flow, typeWords: readonly TypeWord[], registry: Registry): Map<number, AmendingLaw> {
  const found = new Map<number, AmendingLaw>();
  for (const { type, first } of typeWords) {
    const law = isLaw(type) ? amendingLawAt(flow.tokens, first, registry) : null;
    if (law) found.set(first, law);
  }
  return found;
}

/** Adds the laws that an amending law names: they stand inside its core. */
export function withChangedLaws(mentions: readonly Mention[], amending: ReadonlyMap<number, AmendingLaw>): Mention[] {
  return mentions.flatMap((mention) => {
    const changed = amending.get(mention.core.first)?.changed ?? [];
    const { flow } = mention;
    return [
      mention,
      ...changed.map(({ first, end, type }) => ({
        ...newMention({ flow, core: { first, last: end }, typeWord: type, name: textBetween(flow.tokens, first, end) }),
        parent: mention,
        parentRelation: 'amends' as const,
      })),
    ];
  });
}
