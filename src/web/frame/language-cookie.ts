import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Configuration } from '../../config/configuration.js';
import { isLanguage, type Language } from '../../wording/language.js';
import { hostCookie, type HostCookie } from '../access/host-cookie.js';

type Where = Pick<Configuration, 'publicUrl'>;

const A_YEAR_IN_SECONDS = 365 * 24 * 3600;

const languageCookie = (where: Where): HostCookie => hostCookie('langue', where);

/** The language that a browser chose; French unless it chose another. */
export function languageOf(request: FastifyRequest, where: Where): Language {
  const chosen = request.cookies[languageCookie(where).name] ?? '';
  return isLanguage(chosen) ? chosen : 'fr';
}

/** Keeps it for a year. */
export function setLanguageCookie(reply: FastifyReply, language: Language, where: Where): void {
  const { name, attributes } = languageCookie(where);
  void reply.setCookie(name, language, { ...attributes, maxAge: A_YEAR_IN_SECONDS });
}
