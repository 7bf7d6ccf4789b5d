/** The RFC 8288 link to the page that follows, with the same filter. */
export function nextLink(path: string, query: object, cursor: string): string {
  const kept = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string | number][];
  const parameters = new URLSearchParams(kept.map(([name, value]) => [name, String(value)]));
  parameters.set('cursor', cursor);
  return `<${path}?${parameters.toString()}>; rel="next"`;
}
