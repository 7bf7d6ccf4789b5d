/**
 * The address as the router can read it. One with a broken percent sign would be refused before any of our hooks, by an
 * answer that is neither of our doors nor protected by our headers; its signs are taken literally, so that it names
 * nothing and is told as not found.
 */
export function readableAddress({ url = '/' }: { readonly url?: string | undefined }): string {
  try {
    decodeURIComponent(url.split('?', 1)[0] ?? '');
    return url;
  } catch {
    return url.replaceAll('%', '%25');
  }
}
