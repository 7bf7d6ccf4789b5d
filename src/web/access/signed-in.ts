import type { FastifyRequest } from 'fastify';
import type { PersonAccess } from '../../accounts/access/access.js';
import type { Need } from '../../accounts/access/needs.decorator.js';
import type { OpenSession } from '../../accounts/sessions/sessions.service.js';

/** What the guard found out about a request. */
export type Signed = {
  /** null for a guest; its stage says whether it is open or waits for the second factor */
  readonly session: OpenSession | null;
  /** null unless the session is open */
  readonly access: PersonAccess | null;
  readonly need: Need;
};

const known = new WeakMap<FastifyRequest, Signed>();

export const rememberSigned = (request: FastifyRequest, signed: Signed): void => void known.set(request, signed);

/** Nobody, when the request was refused before the guard: an unknown address, a broken form. */
export const signedIn = (request: FastifyRequest): Signed =>
  known.get(request) ?? { session: null, access: null, need: { kind: 'nothing', because: 'no route' } };
