/**
 * Reads a `Retry-After` header: seconds, or a date (RFC 9110 §10.2.3).
 * @param now instant
 * @returns null when there is none, or none that can be read; never negative
 */
export function retryAfterSeconds(header: string | null, now: string): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  if (!/^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(header)) return null;
  const seconds = (Date.parse(header) - Date.parse(now)) / 1000;
  return Number.isNaN(seconds) ? null : Math.max(0, Math.ceil(seconds));
}
