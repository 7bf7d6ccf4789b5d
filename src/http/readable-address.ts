/** Letters, digits and signs that mean the same when an address spells them by their number (RFC 3986, 2.3). */
const UNRESERVED = /%(?:2[DdEe]|3[0-9]|[46][1-9A-Fa-f]|[57][0-9Aa]|5[Ff]|7[Ee])/g;

/**
 * The address as the router can read it, and as everybody else here reads it. Letters that are spelled by their numbers
 * become letters, once: `/%61pi/` would else be a route of the API behind the guard, headers and refusals of pages.
 *
 * One with a broken percent sign would be refused before any of our hooks, by an answer that is neither of our doors nor
 * protected by our headers; its signs are taken literally, so that it names nothing and is told as not found.
 */
export function readableAddress({ url = '/' }: { readonly url?: string | undefined }): string {
  const [path = '', ...query] = url.split('?');
  try {
    decodeURIComponent(path);
  } catch {
    return url.replaceAll('%', '%25');
  }
  return [path.replace(UNRESERVED, decodeURIComponent), ...query].join('?');
}
