import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../../config/configuration.js';

type Where = Pick<Configuration, 'publicUrl'>;

const isSecure = ({ publicUrl }: Where): boolean => publicUrl?.startsWith('https:') ?? false;

/** `__Host-`: the browser then refuses it from anything but this very host, over https. On this computer there is none. */
const cookieName = (where: Where): string => (isSecure(where) ? '__Host-session' : 'session');

const attributes = (where: Where) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: isSecure(where),
});

/** The secret of the session that a browser presents; undefined when it has none. */
export const sessionSecretOf = (request: FastifyRequest, where: Where): string | undefined =>
  request.cookies[cookieName(where)];

/** Gives a browser its session; it forgets it when it is closed, and the server before. */
export function setSessionCookie(reply: FastifyReply, secret: string, where: Where): void {
  void reply.setCookie(cookieName(where), secret, attributes(where));
}

export function clearSessionCookie(reply: FastifyReply, where: Where): void {
  void reply.clearCookie(cookieName(where), attributes(where));
}
