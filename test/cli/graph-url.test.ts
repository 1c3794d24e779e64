import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { scratch } from '../support/run-cancu.js';

const here = scratch();

test.each([
  [
    'http://localhost:7474',
    'GRAPH_URL is "http://localhost:7474"; expected bolt://host:port or neo4j://host:port, or nothing for the embedded store',
  ],
  ['localhost:7687', 'GRAPH_URL is "localhost:7687"; expected bolt://host:port'],
  ['bolt:localhost', 'GRAPH_URL is "bolt:localhost"; expected bolt://host:port'],
  ['BOLT+x://localhost', 'GRAPH_URL is "BOLT+x://localhost"; expected bolt://host:port'],
  ['https://neo4j:secret@localhost', 'GRAPH_URL is "https://localhost"; expected bolt://host:port'],
  ['bolt://', 'GRAPH_URL is "bolt://"; expected bolt://host:port'],
  ['bolt://localhost:port', 'GRAPH_URL is "bolt://localhost:port"; expected bolt://host:port'],
])('GRAPH_URL=%s is wrong use', async (url, message) => {
  const { code, stdout, stderr } = await here.runWith({ env: { GRAPH_URL: url } }, 'show', '33/CT-TTg@2021');
  expect(stderr).toContain(`cancu: ${message}`);
  expect(stderr).not.toContain('secret');
  expect(stderr.trimEnd()).not.toContain('\n');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test.each(['bolt', 'neo4j'])('a Neo4j at %s:// that is down', async (scheme) => {
  const address = `127.0.0.1:${await closedPort()}`;
  const env = { GRAPH_URL: `${scheme}://neo4j:secret@${address}` };
  const { code, stdout, stderr } = await here.runWith({ env }, 'show', '33/CT-TTg@2021');
  const message = `cancu: The Neo4j at ${scheme}://${address} does not answer. Is it running, and is GRAPH_URL right?\n`;
  expect({ code, stdout, stderr }).toEqual({ code: 4, stdout: '', stderr: message });
});

async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
