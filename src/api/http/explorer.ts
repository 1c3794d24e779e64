import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { policy } from '../security-headers.js';

/** What its page may do: run, show and ask what comes from this server, show pictures that it made itself, and nothing else. */
const POLICY = policy("script-src 'self'", "style-src 'self'", "img-src 'self' blob:", "connect-src 'self'");

/** Their names hold a hash of what is in them. */
const ASSETS_KEPT = '365d';

/** The explorer's one page, which reads from its own address what to show. */
export interface Explorer {
  /** Whether there is a page, and a browser asks for it. */
  isWanted(request: FastifyRequest): boolean;
  /** Answers a browser with the page; false where something else is asked for, which is for others to answer. */
  answers(request: FastifyRequest, reply: FastifyReply, status?: number): boolean;
}

/** Where there is no explorer, nobody is answered with it. */
export const NO_EXPLORER: Explorer = { isWanted: () => false, answers: () => false };

/**
 * Serves the built explorer.
 *
 * @param folder what `npm run build` made of src/explorer; null for none
 */
export async function addExplorer(server: FastifyInstance, folder: string | null): Promise<Explorer> {
  const page = folder === null ? null : join(folder, 'index.html');
  if (folder === null || page === null || !existsSync(page)) return NO_EXPLORER;
  const html = readFileSync(page);
  await server.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    index: false,
    immutable: true,
    maxAge: ASSETS_KEPT,
    preCompressed: true,
  });
  return {
    isWanted: wantsPage,
    answers(request, reply, status = 200) {
      reply.header('vary', 'accept');
      if (!wantsPage(request)) return false;
      void reply
        .code(status)
        .type('text/html; charset=utf-8')
        .headers({ 'content-security-policy': POLICY, 'cache-control': 'no-cache' })
        .send(html);
      return true;
    },
  };
}

/** Whether a browser asks for a page: programs take anything, or JSON. */
function wantsPage({ method, headers }: FastifyRequest): boolean {
  return (method === 'GET' || method === 'HEAD') && /\btext\/html\b/iu.test(headers.accept ?? '');
}
