import { printCursor, type DeviceCursor } from '../inventory/devices/device-cursor.js';

/** The RFC 8288 link to the page that follows, with the same filter. */
export function nextLink(path: string, query: object, next: DeviceCursor): string {
  const kept = Object.entries(query).filter(([, value]) => value !== undefined) as [string, string | number][];
  const parameters = new URLSearchParams(kept.map(([name, value]) => [name, String(value)]));
  parameters.set('cursor', printCursor(next));
  return `<${path}?${parameters.toString()}>; rel="next"`;
}
