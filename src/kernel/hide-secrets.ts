/** What stands for a secret that was taken out. */
const HIDDEN = '…';

/** Each keeps its first group, which says what was there. */
const SECRETS: readonly RegExp[] = [
  // scheme://user:password@host
  /([a-z0-9]:\/\/)[^\s/@]*@/gi,
  /(\b(?:Bearer|Basic)\s+)[\w.~+/=-]+/gi,
  /(\b(?:set-cookie|cookie|authorization)["']?\s*[:=]\s*)[^\r\n]+/gi,
  // password=…, "formToken": "…", in an address, a body, a JSON text
  /((?:password|motdepasse|secret|token)\w{0,20}["']?\s*[=:]\s*)(?:"[^"]*"?|'[^']*'?|[^\s&"',;}]+)/gi,
  // session=…, ?code=…&state=…: what a cookie or an identity provider's answer holds
  /(\bsession=|[?&](?:code|state|nonce|otp)=)[^\s&"',;}]+/gi,
  // our own secrets (32 bytes) and their hashes, wherever they stand: /invitation/:secret
  /()(?<![\w-])[\w-]{40,}/g,
];

/** A text without passwords, tokens, cookies and the secrets of our links: what is written to a log is read by others. */
export const hideSecrets = (text: string): string =>
  SECRETS.reduce((safe, secret) => safe.replace(secret, `$1${HIDDEN}`), text);
