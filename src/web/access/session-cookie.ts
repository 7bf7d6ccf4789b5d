import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../../config/configuration.js';
import { hostCookie, type HostCookie } from './host-cookie.js';

type Where = Pick<Configuration, 'publicUrl'>;

const sessionCookie = (where: Where): HostCookie => hostCookie('session', where);

/** The secret of the session that a browser presents; undefined when it has none. */
export const sessionSecretOf = (request: FastifyRequest, where: Where): string | undefined =>
  request.cookies[sessionCookie(where).name];

/** Gives a browser its session; it forgets it when it is closed, and the server before. */
export function setSessionCookie(reply: FastifyReply, secret: string, where: Where): void {
  const { name, attributes } = sessionCookie(where);
  void reply.setCookie(name, secret, attributes);
}

export function clearSessionCookie(reply: FastifyReply, where: Where): void {
  const { name, attributes } = sessionCookie(where);
  void reply.clearCookie(name, attributes);
}
