import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { messageTypes } from './message-types.js';

/** Part of `npm run codegen`: the types of the messages in seeds/words, so that none can be said without what stands in it. */

const file = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const messages = JSON.parse(readFileSync(file('seeds/words/en.json'), 'utf8')) as Record<string, string>;
writeFileSync(file('src/words/generated/messages.ts'), messageTypes(messages));
