/** Brings node_modules in step with package-lock.json, and only when it is not. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runQuietly, step } from './processes.mjs';

const LOCK = join(root, 'package-lock.json');
const INSTALLED = join(root, 'node_modules/.package-lock.json');
const STAMP = join(root, 'node_modules/.prolonge-installed');
const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT/;

/** What the stamp holds when everything is right: this lock file, on this Node's binary interface. */
const wanted = () => `${createHash('sha256').update(readFileSync(LOCK)).digest('hex')} ${process.versions.modules}\n`;

/** @throws Error with a sentence that says what to do */
export async function installIfNeeded() {
  const stamp = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
  if (stamp === wanted()) return;
  if (!(installedMatchesLock() && (await databaseLoads()))) {
    const why = existsSync(INSTALLED) ? 'they are behind package-lock.json, or of another Node' : 'there are none yet';
    await step(`Installing the packages (${why}; a first time takes about three minutes)`, install);
  }
  writeFileSync(STAMP, wanted());
}

async function install() {
  const npm = process.env.npm_execpath;
  if (!npm) throw new Error('Run this through npm: npm start, npm test, npm run build.');
  const ping = await runQuietly([npm, 'ping', '--fetch-retries=0', '--fetch-timeout=10000']);
  const offline = NO_NETWORK.exec(ping.output)?.[0];
  const how = offline ? '--offline' : '--prefer-offline';
  const { code, output } = await runQuietly([npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error', how]);
  if (code !== 0 && offline) {
    throw new Error(
      `Packages are missing, and the npm registry does not answer (${offline}): connect this machine, or set ` +
        '`registry` or `proxy` with `npm config`, then run the same command again.',
    );
  }
  if (code !== 0) throw new Error(`npm ci failed. Its last words:\n${output.trim().split('\n').slice(-30).join('\n')}`);
  if (!(await databaseLoads())) {
    throw new Error(
      'better-sqlite3, the embedded database, is installed but does not load. It is compiled at installation: ' +
        'allow install scripts, and have python3, make and g++ (Debian: apt-get install python3 make g++).',
    );
  }
}

/** Whether every package of the lock file is there in its version; optional ones may be left out by the platform. */
function installedMatchesLock() {
  if (!existsSync(INSTALLED)) return false;
  const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
  const installed = packagesOf(INSTALLED);
  return Object.entries(packagesOf(LOCK)).every(
    ([path, { version, optional }]) =>
      path === '' || (path in installed ? installed[path].version === version : optional === true),
  );
}

/** Whether the one compiled package loads in this Node. */
async function databaseLoads() {
  const { code } = await runQuietly(['-e', "new (require('better-sqlite3'))(':memory:').close()"]);
  return code === 0;
}
