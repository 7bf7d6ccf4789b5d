import { isIP } from 'node:net';

/** In digits only: `Number` would also read spaces, `0x50` and `1e3`. */
const WHOLE_NUMBER = /^\d{1,9}$/;

export function port(value: string): number {
  const number = Number(value);
  if (!WHOLE_NUMBER.test(value) || number > 65_535) throw new Error('a port is a whole number from 0 to 65535');
  return number;
}

export function megabytes(value: string): number {
  const number = Number(value);
  if (!WHOLE_NUMBER.test(value) || number < 1) throw new Error('a size in megabytes is a whole number from 1');
  return number * 1024 * 1024;
}

export function databaseUrl(value: string): string {
  if (/^sqlite:.+/.test(value) || /^postgres(ql)?:\/\/.+/.test(value)) return value;
  throw new Error('write sqlite:path/to/file.db or postgres://user:password@host:5432/name');
}

export const wholeNumber =
  (unit: string, from: number, to: number) =>
  (value: string): number => {
    const number = Number(value);
    if (!WHOLE_NUMBER.test(value) || number < from || number > to) {
      throw new Error(`a whole number of ${unit}, from ${from} to ${to}`);
    }
    return number;
  };

export const text = (value: string): string => value;

/** Addresses and networks (`10.0.0.0/8`) separated by commas; none when the text is empty. */
export function addresses(value: string): readonly string[] {
  const words = value.split(',').map((word) => word.trim());
  const given = words.filter((word) => word !== '');
  if (given.every(isAddressOrNetwork)) return given;
  throw new Error('addresses or networks separated by commas, such as 127.0.0.1, 10.0.0.0/8; never everybody (/0)');
}

function isAddressOrNetwork(word: string): boolean {
  const [address = '', bits, ...more] = word.split('/');
  const most = { 0: 0, 4: 32, 6: 128 }[isIP(address)] ?? 0;
  if (most === 0 || more.length > 0) return false;
  return bits === undefined || (WHOLE_NUMBER.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
}

export function host(value: string): string {
  if (/^[\w.:-]+$/.test(value)) return value;
  throw new Error('an address of this computer, such as 127.0.0.1 or 0.0.0.0');
}

/** Not `URL.parse`, which Node 20.19 may lack. */
const parsedUrl = (value: string): URL | null => (URL.canParse(value) ? new URL(value) : null);

/** Hosts separated by commas, each with the one port it is called on. @returns `host:port`, the host in its only spelling */
export function hostsAndPorts(value: string): readonly string[] {
  const words = value.split(',').map((word) => word.trim());
  return words.filter((word) => word !== '').map(hostAndPort);
}

function hostAndPort(word: string): string {
  const url = /^[^/?#@\\*\s]+$/.test(word) ? parsedUrl(`https://${word}`) : null;
  if (url === null) throw new Error('hosts separated by commas, such as hooks.example.fr, 10.0.0.8:8443, [::1]:8080');
  return `${url.hostname}:${url.port === '' ? '443' : url.port}`;
}

/** @returns the origin (`https://host`), or null when there is none */
export function publicUrl(value: string): string | null {
  if (value === '') return null;
  const url = parsedUrl(value);
  if (
    url === null ||
    !/^https?:$/.test(url.protocol) ||
    url.pathname !== '/' ||
    url.search !== '' ||
    url.username !== ''
  ) {
    throw new Error('an address without a path, such as https://prolonge.example.fr');
  }
  return url.origin;
}

/** @returns null when no server is to be used */
export function smtpUrl(value: string): string | null {
  if (value === '') return null;
  if (/^smtps?:\/\/.+/.test(value) && URL.canParse(value)) return value;
  throw new Error('write smtps://user:password@host:465, or smtp://host:587 for STARTTLS');
}

/** @returns null when there is no provider */
export function issuer(value: string): string | null {
  if (value === '') return null;
  const url = parsedUrl(value);
  const isLocal = url !== null && /^(localhost|127\.0\.0\.1|\[::1\])$/.test(url.hostname);
  if (url?.protocol === 'https:' || (url?.protocol === 'http:' && isLocal)) return value;
  throw new Error('the https:// address of the provider, as its discovery document calls it');
}

export const oneOf =
  <Word extends string>(...words: readonly Word[]) =>
  (value: string): Word => {
    const found = words.find((word) => word === value);
    if (found === undefined) throw new Error(`one of ${words.join(', ')}`);
    return found;
  };
