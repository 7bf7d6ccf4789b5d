import { statSync } from 'node:fs';

/** Which file stands under a path, whatever it holds: two are the same only if they are one; null when there is none. */
export function fileIdentity(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}
