/** What a token allows: to ask, or to edit too. */
export const tokenRoles = ['reader', 'editor'] as const;
export type TokenRole = (typeof tokenRoles)[number];

export interface TokenHolder {
  readonly name: string;
  readonly role: TokenRole;
}
