import type { FastifyRequest } from 'fastify';

/** Where a request comes from, for the technical log: the address (behind a proxy one trusts, the client's) and the browser. */
export const originOf = (request: FastifyRequest): { readonly address: string; readonly userAgent: string } => ({
  address: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
});
