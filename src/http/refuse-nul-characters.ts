import type { FastifyInstance } from 'fastify';
import { DomainError } from '../kernel/domain-error.js';

/** PostgreSQL holds no NUL character, and nobody types one: an address or a form that contains one is refused. */
export function refuseNulCharacters(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async (request) => {
    const body = typeof request.body === 'object' ? JSON.stringify(request.body) : '';
    if (/%00|\0/.test(request.url) || (body !== undefined && body.includes('\\u0000'))) {
      throw new DomainError('input-wrong', 'invalid', { nul: 'a NUL character' });
    }
  });
}
