/** Where a request came from, as the server saw it: the address of the caller and what its browser says it is. */
export type Origin = { readonly address: string; readonly userAgent: string };

const USER_AGENT_LENGTH = 200;
const ADDRESS_LENGTH = 64;

/** What a browser says, made fit to be stored and shown: at most 200 characters, none of which controls anything. */
export const cleanUserAgent = (text: string): string =>
  [...text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')].slice(0, USER_AGENT_LENGTH).join('');

/** An address, whole: an IPv6 address with its zone holds in 64 characters. */
export const cleanAddress = (text: string): string => text.replace(/[^0-9A-Za-z.:%_-]/g, '').slice(0, ADDRESS_LENGTH);

/** Nobody's browser: an act of the command line. */
export const NO_ORIGIN: Origin = { address: '', userAgent: '' };
