import type { Configuration } from '../config/configuration.js';

/** Kinds of answers, by what a browser may do with them. */
export type AnswerKind = 'page' | 'api' | 'asset' | 'download' | 'health';

type Where = Pick<Configuration, 'publicUrl' | 'oidcIssuer'>;
type Headers = Readonly<Record<string, string>>;

/** For two years, and the names below ours too. */
const HTTPS_ONLY = 'max-age=63072000; includeSubDomains';

/** What is no page is never shown as one: nothing in it runs, loads, or is sent anywhere. */
const INERT = "default-src 'none';form-action 'none';base-uri 'none';frame-ancestors 'none';sandbox";

/** Never in a frame, never a type other than the one that is told, no device of the visitor's, no word to other sites. */
const EVERYWHERE: Headers = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  // Not `no-referrer`: browsers would then hide the origin of our own forms.
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  'x-permitted-cross-domain-policies': 'none',
  'x-dns-prefetch-control': 'off',
};

/** Nothing inline, nothing from elsewhere. A form may lead to the identity provider, and to nobody else. */
function pagePolicy({ oidcIssuer }: Where): string {
  const forms = oidcIssuer === null ? "'self'" : `'self' ${new URL(oidcIssuer).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `form-action ${forms}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join(';');
}

/** What kind of answer an address gives, as far as the address says. */
export function answerKindOf(url: string): AnswerKind {
  const [path = ''] = url.split('?', 1);
  if (path.startsWith('/assets/')) return 'asset';
  if (path.startsWith('/api/')) return 'api';
  return path === '/healthz' || path === '/readyz' ? 'health' : 'page';
}

/** The headers of every answer of a kind. */
export function headersOf(kind: AnswerKind, where: Where): Headers {
  return {
    ...EVERYWHERE,
    'content-security-policy': kind === 'page' ? pagePolicy(where) : INERT,
    ...(where.publicUrl?.startsWith('https://') === true ? { 'strict-transport-security': HTTPS_ONLY } : {}),
  };
}
