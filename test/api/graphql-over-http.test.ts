import { serverAudits, type AuditResult } from 'graphql-http';
import { describe, expect, test } from 'vitest';
import { served } from '../support/served.js';

/**
 * The specification "GraphQL over HTTP", as its own audits hold a server against it. What is listed here fails on purpose, and
 * has to go on failing: whoever makes one of these hold takes it out of the list.
 */
const ON_PURPOSE: Readonly<Record<string, string>> = {
  // A GET without a header of its own is what a page of another site can send by a mere link: refused, see preventCsrf of Apollo
  '5A70': 'MAY accept application/x-www-form-urlencoded formatted GET requests',
  D6D5: 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/graphql-response+json',
  '6A70': 'MAY allow URL-encoded JSON string {variables} parameter in GETs when accepting application/json',
  // Apollo answers what it could not begin to execute with 400, whatever the client accepts: a proxy and a log see that it failed
  '572B': 'SHOULD use 200 status code on document parsing failure when accepting application/json',
  FDE2: 'SHOULD use 200 status code on document validation failure when accepting application/json',
  '7B9B': 'SHOULD use a status code of 200 on variable coercion failure when accepting application/json',
};

const site = served();
const audits = serverAudits({ url: () => site.url('/graphql') });

const outcome = (result: AuditResult): string => (result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`);

test('there are as many audits as were looked at, each with an id of its own', () => {
  expect(audits).toHaveLength(61);
  expect(new Set(audits.map(({ id }) => id)).size).toBe(61);
});

describe('holds', () => {
  test.each(audits.filter(({ id }) => !(id in ON_PURPOSE)).map((audit) => [audit.id, audit.name, audit] as const))(
    '%s %s',
    async (_id, _name, audit) => {
      expect(outcome(await audit.fn())).toBe('ok');
    },
  );
});

describe('does not hold, on purpose', () => {
  test.each(Object.entries(ON_PURPOSE))('%s %s', async (id, name) => {
    const audit = audits.find((one) => one.id === id);
    expect(audit?.name).toBe(name);
    expect(name).toMatch(/^(?:SHOULD|MAY) /u);
    expect(['warn', 'notice']).toContain((await audit?.fn())?.status);
  });
});
