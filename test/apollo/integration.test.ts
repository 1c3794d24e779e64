import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApolloServer, type ApolloServerOptions, type BaseContext } from '@apollo/server';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApiServer } from '../../src/api/server.js';
import { registry } from '../support/registry.js';
import { entry } from './install.js';
import { defined } from './jest-globals.js';
import { ON_PURPOSE } from './on-purpose.js';

type Config = ApolloServerOptions<BaseContext>;
interface Created {
  readonly server: ApolloServer;
  readonly url: string;
  readonly extraCleanup: () => Promise<void>;
}

/** Of the package what is used here; it is not installed where types are checked. */
interface Suite {
  readonly defineIntegrationTestSuite: (
    create: (config: Config, options?: { readonly context?: () => Promise<BaseContext> }) => Promise<Created>,
    options: { readonly noIncrementalDelivery: boolean },
  ) => void;
}

const { defineIntegrationTestSuite } = (await import(entry)) as Suite;

/** Apollo's own tests for those who serve it over HTTP, against our server with all that stands before Apollo in it. */
defineIntegrationTestSuite(
  async (config, options) => {
    const apollo = new ApolloServer(config);
    await apollo.start();
    const api = await createApiServer({
      reader: { read: () => Promise.reject(new Error('no store is asked')) },
      registry,
      logger: pino({ level: 'silent' }),
      apollo: { server: apollo, context: options?.context ?? (() => Promise.resolve({})) },
    });
    await api.ready();
    // the suite asks at the root
    const server = createServer((request, response) => {
      request.url = `/graphql${(request.url ?? '').replace(/^\//u, '')}`;
      api.routing(request, response);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const { port } = server.address() as AddressInfo;
    return {
      server: apollo,
      url: `http://127.0.0.1:${port}`,
      async extraCleanup() {
        await api.close();
        await new Promise((resolve) => server.close(resolve));
      },
    };
  },
  { noIncrementalDelivery: true },
);

test('what fails on purpose is in the suite, once', () => {
  for (const title of Object.keys(ON_PURPOSE)) expect(defined.filter((one) => one === title)).toEqual([title]);
  expect(defined.length).toBeGreaterThan(200);
});
