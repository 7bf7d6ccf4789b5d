/** What package-lock.json promises: the very bytes that were reviewed, from the npm registry, running nothing by themselves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './processes.mjs';

const REGISTRY = 'https://registry.npmjs.org/';
const EXACT = /^\d+\.\d+\.\d+(-[\w.]+)?$/;

const read = (file) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/**
 * @param {object} lock package-lock.json  @param {object} manifest package.json
 * @returns {string[]} a sentence for each package that does not keep the promise
 */
export function lockFaults(lock = read('package-lock.json'), manifest = read('package.json')) {
  const faults = [];
  if (!(lock.lockfileVersion >= 3)) faults.push('the lock file is older than version 3');
  for (const [path, locked] of Object.entries(lock.packages)) {
    if (path === '') continue;
    const name = locked.name ?? path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const fault = (what) => faults.push(`${path} ${locked.version ?? ''}: ${what}`);
    if (locked.link === true || !path.startsWith('node_modules/')) fault('is a folder, not a package of the registry');
    if (!EXACT.test(locked.version ?? '')) fault('has no exact version');
    if (!/^sha512-[\w+/]{86}==$/.test(locked.integrity ?? '')) fault('has no SHA-512 of its content');
    if (locked.resolved !== undefined && !locked.resolved.startsWith(REGISTRY)) fault(`comes from ${locked.resolved}`);
    if (locked.hasInstallScript === true && manifest.allowScripts?.[name] === undefined) {
      fault('runs a script when it is installed: allow or refuse it by name in allowScripts of package.json');
    }
  }
  return [...faults, ...manifestFaults(lock.packages[''] ?? {}, manifest)];
}

/** Direct dependencies are exact versions, and the lock was made for them. */
function manifestFaults(locked, manifest) {
  const faults = [];
  for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    const [asked, kept] = [manifest[kind] ?? {}, locked[kind] ?? {}];
    for (const name of new Set([...Object.keys(asked), ...Object.keys(kept)])) {
      if (asked[name] !== kept[name]) faults.push(`${name}: package.json and package-lock.json disagree`);
      else if (!EXACT.test(asked[name])) faults.push(`${name} ${asked[name]}: is no exact version`);
    }
  }
  return faults;
}

/** The gate: fails with all the faults. */
export async function checkLock() {
  const faults = lockFaults();
  return { code: faults.length === 0 ? 0 : 1, output: faults.join('\n') };
}
