import { createHash } from 'node:crypto';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';
import { describe, expect, test } from 'vitest';
import { served } from '../support/served.js';

const site = served();

const PATHS = ['/', '/graphiql', '/graphql', '/d/vn/ttg/2021/ct/33', '/d/no/such', '/healthz', '/readyz', '/nowhere', '/d/%zz'];

describe.each(PATHS)('the answer at %s', (path) => {
  test('is what its type says, in no frame, and for this origin only', async () => {
    const { headers } = await site.fetch(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/u);
  });

  test('does not say what made it', async () => {
    const { headers } = await site.fetch(path);
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
  });

  test.each(['https://example.org', 'null', 'http://localhost:3000'])('cannot be read by a page of %s', async (origin) => {
    const { headers } = await site.fetch(path, { headers: { origin } });
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });
});

test('a browser that asks beforehand is not let through', async () => {
  const { status, headers } = await site.fetch('/graphql', {
    method: 'OPTIONS',
    headers: {
      origin: 'https://example.org',
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,authorization',
    },
  });
  expect(status).toBe(404);
  expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
});

test('an address that cannot be decoded is refused with a JSON error like the others', async () => {
  const response = await site.fetch('/d/%zz');
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
});

describe("GraphiQL's policy", () => {
  /** What a browser would run: the scripts as an HTML parser sees them. */
  function scriptsOf(node: DefaultTreeAdapterTypes.ParentNode): DefaultTreeAdapterTypes.Element[] {
    return node.childNodes.flatMap((child) => {
      if (!defaultTreeAdapter.isElementNode(child)) return [];
      return child.tagName === 'script' ? [child] : scriptsOf(child);
    });
  }

  test('lets run what stands in the page, and nothing else', async () => {
    const response = await site.fetch('/graphiql');
    const policy = response.headers.get('content-security-policy') ?? '';
    const scripts = scriptsOf(parse(await response.text()));
    const hashes = scripts.map((script) => {
      const text = script.childNodes.map((one) => (defaultTreeAdapter.isTextNode(one) ? one.value : '')).join('');
      return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
    });
    expect(hashes.length).toBeGreaterThan(0);
    expect(scripts.flatMap(({ attrs }) => attrs.map(({ name }) => name))).not.toContain('src');
    expect(policy.split('; ')).toContain(`script-src ${hashes.join(' ')}`);
  });

  test('lets it ask its own server and no other', async () => {
    const { headers } = await site.fetch('/graphiql');
    const policy = (headers.get('content-security-policy') ?? '').split('; ');
    expect(policy).toEqual(expect.arrayContaining(["default-src 'none'", "connect-src 'self'", 'worker-src blob:']));
    expect(policy.join()).not.toMatch(/https?:|\*|'unsafe-eval'/u);
    expect(policy.find((one) => one.startsWith('script-src'))).not.toContain('unsafe');
  });
});
