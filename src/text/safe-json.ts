/** What parts or hides text without being seen, and is not escaped in JSON by itself: a terminal or an editor may obey it. */
const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\u{E0000}-\u{E007F}]/gu;

/** JSON whose text holds no character that is obeyed rather than seen; its value is the same. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    [...Array(character.length).keys()].map((at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  );
}
