import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../accounts/access/caller.js';

const known = new WeakMap<FastifyRequest, Caller>();

export const rememberCaller = (request: FastifyRequest, caller: Caller): void => void known.set(request, caller);

/** The token behind a request, for the organisations where it holds the permission that the route asks for. */
export const CallerOf = createParamDecorator((_: unknown, context: ExecutionContext): Caller => {
  const caller = known.get(context.switchToHttp().getRequest<FastifyRequest>());
  if (caller === undefined) throw new Error('a route that asks for nobody has no caller');
  return caller;
});
