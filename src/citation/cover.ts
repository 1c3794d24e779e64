import type { Mention } from './mention.js';

/** Which mention's description a token stands in. Asked at every token of a flow, so that it is laid out once. */
export class Cover {
  readonly #mentions: readonly Mention[];
  /** By token: 1 + index of the mention, 0 for none. */
  readonly #at: Uint32Array;

  /** @param mentions those of one flow, in text order; of two that cover one token the first has it */
  constructor(mentions: readonly Mention[]) {
    this.#mentions = mentions;
    this.#at = new Uint32Array(mentions.reduce((most, { reach }) => Math.max(most, reach.last), 0));
    for (let index = mentions.length - 1; index >= 0; index -= 1) {
      const { reach } = mentions[index] as Mention;
      this.#at.fill(index + 1, reach.first, reach.last);
    }
  }

  /** The mention whose description holds the token, if any. */
  of(token: number): Mention | undefined {
    return this.#mentions[(this.#at[token] ?? 0) - 1];
  }
}
