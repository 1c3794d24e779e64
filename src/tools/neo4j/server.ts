import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';

/** A Neo4j server of our own, on the loopback, in an empty folder that is removed when it stops. */
export interface Neo4jServer {
  readonly url: string;
  readonly username: string;
  readonly password: string;
  stop(): Promise<void>;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const jars = fileURLToPath(new URL('../../../.neo4j/lib/', import.meta.url));
const PASSWORD = 'cancu-test';
const START_SECONDS = 120;

/** Why a server cannot be started here, or null. */
export function missingForNeo4j(): string | null {
  if (spawnSync('java', ['-version']).error) return 'Java is not installed';
  if (readJars().length === 0 && spawnSync('mvn', ['-version']).error) return 'Maven is not installed (it fetches the jars)';
  return null;
}

/**
 * Fetches the jars if they are not here (about 130 MB, once), starts the server and waits until it answers.
 *
 * @param port Bolt port; 0 takes a free one
 * @throws Error where Java or Maven are missing, or it does not answer within two minutes
 */
export async function startNeo4j(port = 0): Promise<Neo4jServer> {
  const missing = missingForNeo4j();
  if (missing !== null) throw new Error(`Neo4j cannot be started: ${missing}`);
  fetchJars();
  const bolt = port === 0 ? await freePort() : port;
  const home = mkdtempSync(join(tmpdir(), 'cancu-neo4j-'));
  writeConfiguration(home, bolt);
  const server = launch(home);
  try {
    const url = `bolt://127.0.0.1:${bolt}`;
    await waitUntilUp(url, server);
    return { url, username: 'neo4j', password: PASSWORD, stop: () => stop(server, home) };
  } catch (error) {
    await stop(server, home);
    throw error;
  }
}

function readJars(): string[] {
  return existsSync(jars) ? readdirSync(jars).filter((file) => file.endsWith('.jar')) : [];
}

function fetchJars(): void {
  if (readJars().length > 0) return;
  const args = [
    '--quiet',
    '--batch-mode',
    'dependency:copy-dependencies',
    `-DoutputDirectory=${jars}`,
    '-f',
    join(here, 'pom.xml'),
  ];
  const fetched = spawnSync('mvn', args, { stdio: ['ignore', 'inherit', 'inherit'] });
  if (fetched.status === 0) return;
  rmSync(jars, { recursive: true, force: true });
  throw new Error(`Maven could not fetch the jars of Neo4j (exit code ${fetched.status})`);
}

function writeConfiguration(home: string, bolt: number): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const settings = {
    'server.directories.data': join(home, 'data'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${bolt}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'server.memory.heap.max_size': '1500m',
    'server.memory.pagecache.size': '512m',
    'dbms.usage_report.enabled': 'false',
    'db.tx_log.rotation.retention_policy': 'false',
  };
  const text = Object.entries(settings).map(([key, value]) => `${key}=${value}\n`);
  writeFileSync(join(home, 'conf/neo4j.conf'), text.join(''));
}

function launch(home: string): ChildProcess {
  const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map(
    (name) => `--add-opens=${name}=ALL-UNNAMED`,
  );
  const classPath = ['-cp', join(jars, '*'), 'org.neo4j.server.CommunityEntryPoint'];
  return spawn('java', ['-Xmx1500m', ...opens, ...classPath, `--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`], {
    stdio: 'ignore',
  });
}

async function waitUntilUp(url: string, server: ChildProcess): Promise<void> {
  for (let second = 0; second < START_SECONDS; second += 1) {
    if (server.exitCode !== null) throw new Error(`Neo4j ended while starting (exit code ${server.exitCode})`);
    if (await setFirstPassword(url)) return;
    await sleep(1000);
  }
  throw new Error(`Neo4j did not answer on ${url} within ${START_SECONDS} seconds`);
}

/** The first log-in of a new server has to change the password; that it can be changed shows that the server is up. */
async function setFirstPassword(url: string): Promise<boolean> {
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', 'neo4j'));
  try {
    await driver.executeQuery(
      "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password",
      { password: PASSWORD },
      { database: 'system' },
    );
    return true;
  } catch {
    return false;
  } finally {
    await driver.close();
  }
}

async function stop(server: ChildProcess, home: string): Promise<void> {
  if (server.exitCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGTERM');
    await Promise.race([gone, sleep(20_000, undefined, { ref: false }).then(() => server.kill('SIGKILL'))]);
  }
  rmSync(home, { recursive: true, force: true });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });
}
