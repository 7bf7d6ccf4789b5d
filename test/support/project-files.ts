import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Absolute paths of all files below a folder, in alphabetical order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
