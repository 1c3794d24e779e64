import { readFileSync, writeFileSync } from 'node:fs';
import { COMMANDS, commandPage } from './command-page.js';
import { GUIDE, shownIn, withAnswers } from './guide.js';
import { answerOf, openSampleServer } from './sample-server.js';

// npm run docs: writes what the documentation shows of answers, files and commands again
const { server, close } = await openSampleServer();
try {
  const guide = readFileSync(GUIDE, 'utf8');
  const answers: string[] = [];
  for (const shown of shownIn(guide)) answers.push(await answerOf(server, shown));
  writeFileSync(GUIDE, withAnswers(guide, answers));
  writeFileSync(COMMANDS, commandPage(readFileSync(COMMANDS, 'utf8')));
} finally {
  await close();
}
