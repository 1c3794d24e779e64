import type { Curation } from '../api/curation.js';
import { holderOf, type TokenStore } from './tokens/token.js';
import type { Workspace } from './workspace.js';

/** Edits over the API, by those who hold a token. */
export function curationOf(workspace: Workspace, tokens: TokenStore, refusal: string | null): Curation {
  return {
    refusal,
    whose: async (token) => holderOf(token, await tokens.list()),
    edit: (draft, author) => workspace.edit(draft, { author }),
    bookmarks: () => workspace.store.bookmarks(),
  };
}

/** Why a server takes no edits; null where it does. On an address that others reach somebody has to want them. */
export function whyNoEdits(host: string, wanted: boolean | null): string | null {
  const taken = wanted ?? isLoopback(host);
  if (taken) return null;
  return wanted === null
    ? `Edits are off on this server, for it listens on ${host}, where others reach it. Whoever runs it switches them on by "cancu serve --edits" or CANCU_EDITS=on.`
    : 'Edits are off on this server. Whoever runs it switches them on by "cancu serve --edits" or CANCU_EDITS=on.';
}

/** Whether only this machine reaches an address. A name of our own making counts as one that others may reach. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^(?:::ffff:)?127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/u.test(host);
}
