import { InvalidArgumentError, type Command } from 'commander';
import type { Finish } from '../command.js';
import type { ServeOptions } from '../run-server.js';

export function addServe(program: Command, finish: Finish): void {
  program
    .command('serve')
    .description('serve GraphQL; the embedded store is filled with the sample plans when it is new')
    .option('-p, --port <port>', 'port to listen on (default: 4000, or the setting "port")', readPort)
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, or the setting "host")')
    .option('--samples', 'read the sample plans into a new Neo4j too')
    .option('--no-samples', 'leave a new store empty')
    .option('--edits', 'take edits on an address that others reach too; put TLS before it, for tokens travel with them')
    .option('--no-edits', 'take no edits at all (default: those with a token, on a loopback address only)')
    .addHelpText(
      'after',
      '\nExamples:\n  cancu serve\n  cancu serve --port 8080\n  GRAPH_URL=bolt://localhost:7687 NEO4J_PASSWORD=… cancu serve',
    )
    .action((options: ServeOptions) => finish(serveCommand(options)));
}

/** What a server is made of takes longer to load than any other command takes to answer. */
async function serveCommand(options: ServeOptions): Promise<number> {
  const { runServer } = await import('../run-server.js');
  return runServer(options);
}

function readPort(text: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/u.test(text) || port > 65535) throw new InvalidArgumentError(`"${text}" is no port: expected 0 to 65535.`);
  return port;
}
