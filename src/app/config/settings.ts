import { isIP } from 'node:net';
import { z } from 'zod';
import { MB, USUAL_FILE_BYTES } from '../../api/limits/file-bytes.js';
import { LIMITS, type LimitName } from '../../api/limits/limits.js';
import { MOST_BYTES } from '../../reading/read-file.js';
import { languages } from '../../words/language.js';

/**
 * What can be set, and the only place where it is described: name (as the file has it), variable of the environment, meaning,
 * usual value, bounds, and whether it is a secret. `cancu config`, docs/configuration.md and every error are made from it.
 *
 * Not every name is free: beside a service called "cancu" Kubernetes sets CANCU_PORT, CANCU_SERVICE_HOST and the like.
 */
export const settingsSchema = z.strictObject({
  data: z.string().min(1).default('./data').meta({
    variable: 'CANCU_DATA',
    description: 'folder of the embedded store: graph file, journal, originals',
    isPath: true,
  }),
  graphUrl: z.string().refine(isNeo4jAddress).optional().meta({
    variable: 'GRAPH_URL',
    description: 'address of a Neo4j, which is used in place of the embedded store',
    expected: 'bolt://host:port or neo4j://host:port, or nothing for the embedded store',
    isAddress: true,
  }),
  neo4jUsername: z.string().min(1).default('neo4j').meta({ variable: 'NEO4J_USERNAME', description: 'who logs in to the Neo4j' }),
  neo4jPassword: z
    .string()
    .default('')
    .meta({ variable: 'NEO4J_PASSWORD', description: 'the password for that', isSecret: true }),
  neo4jDatabase: z.string().min(1).optional().meta({
    variable: 'NEO4J_DATABASE',
    description: 'database of the Neo4j; its own default, if nothing is said',
  }),
  language: z.enum(languages).default('en').meta({
    variable: 'CANCU_LANGUAGE',
    description: 'language in which `cancu check`, `show` and `impact` word what they find; their flag `--language` goes before',
  }),
  host: z.string().min(1).default('127.0.0.1').meta({
    variable: 'CANCU_LISTEN_HOST',
    description: 'address that `cancu serve` listens on; its flag `--host` goes before',
  }),
  port: z.int().min(0).max(65_535).default(4000).meta({
    variable: 'CANCU_LISTEN_PORT',
    description: 'port that `cancu serve` listens on, 0 for a free one; its flag `--port` goes before',
  }),
  trustProxy: z.string().refine(areNetworks).optional().meta({
    variable: 'CANCU_TRUST_PROXY',
    expected: 'addresses, networks such as 10.0.0.0/8, loopback, linklocal or uniquelocal, with commas between them, or nothing',
    description: 'the proxies before the server: of their requests the address in `X-Forwarded-For` counts',
  }),
  edits: z.boolean().optional().meta({
    variable: 'CANCU_EDITS',
    description:
      'whether edits are taken; on a loopback address only, if nothing is said; the flags `--edits` and `--no-edits` go before',
  }),
  introspection: z
    .boolean()
    .default(true)
    .meta({ variable: 'CANCU_INTROSPECTION', description: 'whether the schema can be asked for' }),
  requestTimeoutMs: z.int().min(10).max(3_600_000).default(30_000).meta({
    variable: 'CANCU_REQUEST_TIMEOUT_MS',
    description: 'a request that is not answered by then is ended, and its work in the store with it',
    unit: 'milliseconds',
  }),
  cacheMb: z.int().min(0).max(65_536).default(64).meta({
    variable: 'CANCU_CACHE_MB',
    description: 'how much is kept of what the store answered, for requests that need the same; 0 for nothing',
    unit: 'megabytes',
  }),
  cacheRecheckMs: z.int().min(0).max(600_000).default(1000).meta({
    variable: 'CANCU_CACHE_RECHECK_MS',
    description:
      'so long a server on a Neo4j goes on with what it kept before it asks whether another process changed the graph; 0 asks at each request',
    unit: 'milliseconds',
  }),
  requestsPerMinute: z.int().min(0).max(1_000_000).default(600).meta({
    variable: 'CANCU_REQUESTS_PER_MINUTE',
    description: 'what one address may ask; 0 for any number',
    unit: 'requests a minute, 0 for any number',
  }),
  shutdownMs: z.int().min(0).max(600_000).default(10_000).meta({
    variable: 'CANCU_SHUTDOWN_MS',
    description: 'what requests in work have when the server is told to stop',
    unit: 'milliseconds',
  }),
  metrics: z.boolean().optional().meta({
    variable: 'CANCU_METRICS',
    description: 'whether `/metrics` is served; on a loopback address only, if nothing is said',
  }),
  logLevel: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('warn').meta({
    variable: 'LOG_LEVEL',
    description: 'what the log on stderr holds; `info` has a line for each request',
  }),
  maxFileMb: z
    .int()
    .min(1)
    .max(MOST_BYTES / MB)
    .default(USUAL_FILE_BYTES / MB)
    .meta({
      variable: 'CANCU_MAX_FILE_MB',
      description: 'how large a file may be that is checked over the API',
      unit: 'megabytes',
    }),
  maxTokens: limit('tokens'),
  maxDepth: limit('depth'),
  maxAliases: limit('aliases'),
  maxDirectives: limit('directives'),
  maxRootFields: limit('rootFields'),
  maxSelections: limit('selections'),
  maxNodes: limit('nodes'),
});

export type Settings = z.infer<typeof settingsSchema>;
export type SettingName = keyof Settings;

export const settingNames = Object.keys(settingsSchema.shape) as readonly SettingName[];

function limit(name: LimitName) {
  const { variable, usual, highest, counted } = LIMITS[name];
  const meta = { variable, description: 'see "What a query may ask for" in the README', unit: counted };
  return z.int().min(1).max(highest).default(usual).meta(meta);
}

/** As Fastify takes them. */
function areNetworks(text: string): boolean {
  return text.split(',').every((one) => {
    const [address = '', prefix, ...more] = one.trim().split('/');
    if (/^(?:loopback|linklocal|uniquelocal)$/u.test(address)) return prefix === undefined;
    const bits = isIP(address) === 4 ? 32 : isIP(address) === 6 ? 128 : -1;
    return bits > 0 && more.length === 0 && (prefix === undefined || (/^\d{1,3}$/u.test(prefix) && Number(prefix) <= bits));
  });
}

function isNeo4jAddress(url: string): boolean {
  return /^(bolt|neo4j)(\+s|\+ssc)?:\/\//u.test(url) && URL.canParse(url) && new URL(url).hostname !== '';
}
