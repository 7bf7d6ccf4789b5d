import ipaddr from 'ipaddr.js';
import { DomainError } from '../../kernel/domain-error.js';
import { isLoopbackAddress } from './loopback-address.js';
import { isPublicAddress } from './public-address.js';

const LONGEST = 2000;
const HTTPS_PORT = 443;
/** Below, other services than web ones may listen: mail, remote shells, directories. */
const FIRST_FREE_PORT = 1024;

/** Where a webhook goes: how it is called, where it is, and whether the deployment lists it. */
export type WebhookUrl = {
  readonly href: string;
  /** name, or address without brackets */
  readonly host: string;
  readonly isListed: boolean;
};

/**
 * Reads the address of a webhook. Without a list: any https:// host on port 443 or above 1023, whose address is then found
 * to be public (`isPublicAddress`) each time something is sent. With a list: its hosts and nobody else, even inside; and
 * http:// for this computer alone.
 * @param allowed `host:port` each, as the setting PROLONGE_WEBHOOK_ALLOWED_HOSTS is read
 * @throws DomainError `webhook-address-wrong`, `webhook-address-not-listed`, `webhook-address-not-public`
 */
export function parseWebhookUrl(text: string, allowed: readonly string[]): WebhookUrl {
  const url = readUrl(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isThisComputer = host === 'localhost' || host.endsWith('.localhost') || isLoopbackAddress(host);
  const isListed = allowed.includes(`${url.hostname}:${portOf(url)}`);
  if (allowed.length > 0 && !isListed) throw new DomainError('webhook-address-not-listed', 'invalid', {});
  if (url.protocol === 'http:' && !(isListed && isThisComputer)) throw wrong();
  if (!isListed) {
    const port = portOf(url);
    if (port !== HTTPS_PORT && port < FIRST_FREE_PORT) throw wrong();
    if (isThisComputer || (ipaddr.isValid(host) && !isPublicAddress(host))) {
      throw new DomainError('webhook-address-not-public', 'invalid', {});
    }
  }
  return { href: url.href, host, isListed };
}

/** Names and numbers in one spelling: the parser of URLs turns 0x7f.1, 2130706433 and ①②⑦.⓪.⓪.① into 127.0.0.1. */
function readUrl(text: string): URL {
  if (text.length > LONGEST || !URL.canParse(text)) throw wrong();
  const url = new URL(text);
  const isPlain = url.username === '' && url.password === '' && url.hash === '' && !url.hostname.endsWith('.');
  if (!/^https?:$/.test(url.protocol) || !isPlain || url.href.length > LONGEST) throw wrong();
  return url;
}

const portOf = (url: URL): number =>
  url.port === '' ? (url.protocol === 'http:' ? 80 : HTTPS_PORT) : Number(url.port);

const wrong = (): DomainError => new DomainError('webhook-address-wrong', 'invalid', {});
