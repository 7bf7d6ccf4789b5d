/** The named programs of a folder: each file exports by default `{ name, says, … }`. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './processes.mjs';

/**
 * @param {string} folder in scripts/: `campaigns`, `benchmarks`
 * @param {string[]} names those to load; none: all, in alphabetical order
 * @returns their default exports; a wrong name ends the process with the list of the right ones
 */
export async function loadNamed(folder, names) {
  const path = join(root, 'scripts', folder);
  const known = readdirSync(path)
    .filter((file) => file.endsWith('.mjs'))
    .map((file) => file.slice(0, -'.mjs'.length))
    .sort();
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    console.error(`Not in ${folder}: ${unknown.join(', ')}. There are: ${known.join(', ')}.`);
    process.exit(2);
  }
  const chosen = names.length === 0 ? known : known.filter((name) => names.includes(name));
  return Promise.all(
    chosen.map(async (name) => ({ name, ...(await import(pathToFileURL(join(path, `${name}.mjs`)))).default })),
  );
}
