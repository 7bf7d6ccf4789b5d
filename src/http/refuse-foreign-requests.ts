import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Configuration } from '../config/configuration.js';
import { isOurHost, isOurOrigin } from './our-names.js';
import { tellRefusal } from './tell-refusal.js';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);
const NOT_OUR_NAME = `Prolonge ne répond pas à ce nom. L’exploitant règle le sien par PROLONGE_PUBLIC_URL.
Prolonge does not answer to this name. The operator sets its own with PROLONGE_PUBLIC_URL.
`;
const NOT_FROM_HERE = `Envoi refusé : il vient d’un autre site. Refaites-le depuis les pages de Prolonge.
Refused: sent from another site.
`;

/**
 * A page of another site, open in the same browser, must not use the rights that are held here. Refuses names that are
 * not ours (DNS rebinding, links forged with another host) and writes from other origins.
 */
export function refuseForeignRequests(fastify: FastifyInstance, { publicUrl }: Pick<Configuration, 'publicUrl'>): void {
  fastify.addHook('onRequest', async (request, reply) => {
    if (!isOurHost(request.host, publicUrl)) {
      tellRefusal(request, 421, 'foreign-name');
      return reply.code(421).type('text/plain; charset=utf-8').send(NOT_OUR_NAME);
    }
    if (!READING.has(request.method) && !comesFromHere(request, publicUrl)) {
      tellRefusal(request, 403, 'foreign-write');
      return reply.code(403).type('text/plain; charset=utf-8').send(NOT_FROM_HERE);
    }
    return undefined;
  });
}

/** A browser says where a request comes from; programs that are no browser say nothing and cannot be tricked by a page. */
function comesFromHere(request: FastifyRequest, publicUrl: string | null): boolean {
  const site = request.headers['sec-fetch-site'];
  if (typeof site === 'string' && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  return origin === undefined || isOurOrigin(origin, request.host, publicUrl);
}
