import type { FastifyInstance, FastifyRequest } from 'fastify';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const LOOPBACK = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/**
 * While nobody signs in, being on this computer is the only right there is: a page of another site open in the same
 * browser must not use it. Refuses names that are not this computer's (DNS rebinding) and writes from other origins.
 */
export function refuseForeignRequests(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const host = request.headers.host ?? '';
    if (!LOOPBACK.test(host)) {
      return reply
        .code(421)
        .type('text/plain; charset=utf-8')
        .send(`Prolonge answers to localhost only, not to ${host}.\n`);
    }
    if (!READING.has(request.method) && !comesFromHere(request, host)) {
      return reply
        .code(403)
        .type('text/plain; charset=utf-8')
        .send(
          'Envoi refusé : il vient d’un autre site. Refaites-le depuis les pages de Prolonge.\nRefused: sent from another site.\n',
        );
    }
    return undefined;
  });
}

/** A browser says where a request comes from; programs that are no browser say nothing and cannot be tricked by a page. */
function comesFromHere(request: FastifyRequest, host: string): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  return origin === undefined || origin === `http://${host}`;
}
