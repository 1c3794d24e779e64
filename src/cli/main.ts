#!/usr/bin/env node
import { EXIT_CODES } from '../errors/cancu-error.js';
import { say } from './io.js';
import { run } from './run.js';

// `cancu export | head` closes the pipe early: that is no error
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') say(`cancu: the output cannot be written: ${error.code}`);
  process.exit(error.code === 'EPIPE' ? 0 : EXIT_CODES.BAD_INPUT);
});
// where nobody listens to messages any more, the work goes on
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2));
