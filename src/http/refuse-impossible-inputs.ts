import type { FastifyInstance } from 'fastify';
import { DomainError } from '../kernel/domain-error.js';

/** No form and no client of ours nests more; what goes deeper is there to exhaust the stack. */
const DEEPEST_LEVEL = 20;

/**
 * Refuses what nobody types and no client of ours sends, before anything walks through it: a NUL character, which
 * PostgreSQL cannot hold; a body that nests without end; a name that every object inherits (`__proto__`, `constructor`,
 * `toString`), which is there to change what objects are.
 */
export function refuseImpossibleInputs(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', async (request) => {
    if (/%00|\0/.test(request.url)) throw refusal({ nul: 'a NUL character' });
    refuseInheritedNames(request.query);
    refuseIn(request.body);
  });
}

/** Level by level, keys and values alike, without recursion. */
function refuseIn(body: unknown): void {
  let level: unknown[] = [body];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > DEEPEST_LEVEL) throw refusal({ body: 'nested too deep' });
    if (level.some((value) => typeof value === 'string' && value.includes('\0'))) {
      throw refusal({ nul: 'a NUL character' });
    }
    level.forEach(refuseInheritedNames);
    level = level.flatMap(inside);
  }
}

function refuseInheritedNames(value: unknown): void {
  if (!isObject(value)) return;
  const inherited = Object.keys(value).find((name) => name in Object.prototype);
  if (inherited !== undefined) throw refusal({ property: inherited });
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const inside = (value: unknown): unknown[] => (isObject(value) ? Object.entries<unknown>(value).flat() : []);

const refusal = (facts: Record<string, string>): DomainError => new DomainError('input-wrong', 'invalid', facts);
