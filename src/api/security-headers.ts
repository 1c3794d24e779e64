import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';

/** A content security policy under which a page may do what is named and nothing else. */
export function policy(...allowed: readonly string[]): string {
  return ["default-src 'none'", ...allowed, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"].join('; ');
}

/**
 * What a browser may do with an answer: nothing but hand it to a page of this server. No answer allows another origin to read
 * it (`Access-Control-Allow-Origin` is never sent), so a page elsewhere cannot read the graph of an office through its visitor.
 */
export const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': policy(),
} as const;

/** Gives every answer of a server the headers above; a route may send another policy. */
export function addSecurityHeaders(server: FastifyInstance): void {
  server.addHook('onRequest', (_request, reply, done) => {
    reply.headers(SECURITY_HEADERS);
    done();
  });
}

/**
 * The policy for a page that brings all it needs: only the scripts that stand in it run, known by their SHA-256, and it asks
 * this server only. GraphiQL's editor makes its workers from blobs, its fonts and pictures from data, and styles as it goes.
 */
export function pagePolicy(page: string): string {
  const scripts = [...page.matchAll(/<script\b[^>]*>(.*?)<\/script>/gsu)].map(([, script = '']) => script);
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  return policy(
    `script-src ${hashes.join(' ')}`,
    'worker-src blob:',
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "connect-src 'self'",
  );
}
