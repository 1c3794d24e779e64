import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * What needs a Neo4j runs in one worker after the rest, for there is one database for all of it; the rest takes every core, for
 * much of it waits for a program or a browser. What needs LibreOffice is run by `npm run office` only. `npm run fuzz` tries the
 * properties with values that nobody has tried yet.
 */
export default defineConfig({
  // Node takes graphql's CommonJS build, the test runner would take the other one: two of them do not know each other's types
  resolve: { alias: [{ find: /^graphql$/u, replacement: 'graphql/index.js' }] },
  test: {
    reporters: process.env['CI'] ? ['default', ['json', { outputFile: 'test-results/vitest.json' }]] : ['default'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.neo4j.test.ts', 'test/**/*.office.test.ts', 'test/**/*.browser.test.ts', 'test/apollo/**'],
          globalSetup: 'test/support/say-what-is-missing.ts',
          setupFiles: 'test/support/fixed-seed.ts',
          maxWorkers: '100%',
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        resolve: {
          // it is written for Jest, of which it takes little
          alias: { '@jest/globals': fileURLToPath(new URL('test/apollo/jest-globals.ts', import.meta.url)) },
          dedupe: ['@apollo/server', 'graphql'],
        },
        test: {
          name: 'apollo',
          include: ['test/apollo/*.test.ts'],
          maxWorkers: '100%',
          globalSetup: 'test/apollo/install.ts',
          server: { deps: { inline: ['@apollo/server-integration-testsuite'] } },
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'fuzz',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.neo4j.test.ts', 'test/**/*.office.test.ts', 'test/cli/**', 'test/apollo/**'],
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/**/*.browser.test.ts'],
          globalSetup: 'test/support/say-what-is-missing.ts',
          maxWorkers: '100%',
          expect: { poll: { timeout: 30_000 } },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'neo4j',
          include: ['test/**/*.neo4j.test.ts'],
          globalSetup: 'test/support/start-neo4j.ts',
          maxWorkers: 1,
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'office',
          include: ['test/**/*.office.test.ts'],
          globalSetup: 'test/support/say-what-is-missing.ts',
          sequence: { groupOrder: 3 },
          testTimeout: 120_000,
        },
      },
    ],
  },
});
