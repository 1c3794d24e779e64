import { expect, test } from 'vitest';
import { scratch } from '../support/run-cancu.js';

const here = scratch();

test('a limit that the environment cannot mean keeps the server from starting', async () => {
  const { code, stderr } = await here.runWith({ data: here.newData(), env: { CANCU_MAX_DEPTH: 'deep' } }, 'serve', '--port', '0');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: 'cancu: CANCU_MAX_DEPTH is "deep"; expected a whole number from 1 to 100 (levels), or nothing for 15\n',
  });
});

test('a limit of the environment holds for a server, and not for commands through it', async () => {
  const data = await here.filledData();
  const server = here.start({ data, env: { CANCU_MAX_DEPTH: '3' } }, 'serve', '--port', '0');
  await server.prints('Ctrl-C stops it.');
  const url = /^GraphQL +(\S+)$/mu.exec(server.printed().stdout)?.[1] ?? '';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ documents { edges { node { id } } } }' }),
  });
  expect([response.status, await response.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'QUERY_TOO_DEEP', number: 4, limit: 3 } }] },
  ]);
  const shown = await here.run(data, 'show', 'vn/tw/2010/qd/290');
  expect(shown.code).toBe(0);
  await server.stop('SIGTERM');
});
