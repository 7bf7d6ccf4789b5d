import type { FastifyInstance } from 'fastify';
import { DomainError } from '../kernel/domain-error.js';

/** No form and no client of ours nests more; what goes deeper is there to exhaust the stack. */
const DEEPEST_LEVEL = 20;

/**
 * PostgreSQL holds no NUL character, and nobody types one: an address or a body that contains one is refused.
 * So is a body that nests without end, before anything walks through it.
 */
export function refuseNulCharacters(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async (request) => {
    if (/%00|\0/.test(request.url)) throw new DomainError('input-wrong', 'invalid', { nul: 'a NUL character' });
    refuseIn(request.body);
  });
}

/** Level by level, keys and values alike, without recursion. */
function refuseIn(body: unknown): void {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST_LEVEL) throw new DomainError('input-wrong', 'invalid', { body: 'nested too deep' });
    if (level.some((value) => typeof value === 'string' && value.includes('\0'))) {
      throw new DomainError('input-wrong', 'invalid', { nul: 'a NUL character' });
    }
    level = level.flatMap(inside);
  }
}

const inside = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.entries<unknown>(value as Record<string, unknown>).flat() : [];
