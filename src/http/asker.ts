import type { FastifyRequest } from 'fastify';

const known = new WeakMap<FastifyRequest, string>();

/** Keeps who asks, as the record of acts names them (`person:<id>`, `token:<id>`), for the log of what is refused. */
export const rememberAsker = (request: FastifyRequest, actor: string): void => void known.set(request, actor);

/** Who asks; `nobody` when nobody is known. */
export const askerOf = (request: FastifyRequest): string => known.get(request) ?? 'nobody';
