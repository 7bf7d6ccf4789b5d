/** A throw-away PostgreSQL from the server binaries of this machine, for tests and measures: fast, not durable. */
import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DEBIAN = '/usr/lib/postgresql';

/** Folder of `initdb` and `postgres`, the newest version first; null when the machine has no server. */
export function postgresBinaries() {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = versions.map((version) => join(DEBIAN, version, 'bin'));
  try {
    folders.push(
      execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim(),
    );
  } catch {
    // no pg_config on this machine
  }
  return folders.find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres'))) ?? null;
}

/** PostgreSQL refuses to run as root: root lends it the user that the system package made. */
function serverUser() {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
  return { uid: idOf('-u'), gid: idOf('-g') };
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

/**
 * Starts a server on a free loopback port, with a new data folder and a random password.
 * @param own settings of PostgreSQL beside the ones that make it fast, such as `autovacuum=off`
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} `url` reaches its database `postgres` as superuser
 */
export async function startPostgres(own = [], binaries = postgresBinaries()) {
  if (binaries === null) throw new Error('no PostgreSQL server on this machine');
  const user = serverUser();
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-postgres-'));
  const password = randomBytes(18).toString('hex');
  const data = join(folder, 'data');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user.uid !== undefined) for (const path of [folder, passwordFile]) chownSync(path, user.uid, user.gid);
  const options = { ...user, cwd: folder, env: { ...process.env, LC_ALL: 'C' } };
  try {
    const cluster = ['-D', data, '-U', 'prolonge', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
    execFileSync(join(binaries, 'initdb'), [...cluster, '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'], {
      ...options,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const port = await freePort();
    const settings = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'max_connections=200', ...own];
    settings.push('listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`);
    const server = spawn(
      join(binaries, 'postgres'),
      ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
      { ...options, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
    );
    const stopped = new Promise((resolve) => server.once('exit', resolve));
    await readiness(server);
    return {
      url: `postgres://prolonge:${password}@127.0.0.1:${port}/postgres`,
      stop: async () => {
        server.kill('SIGQUIT');
        await stopped;
        rmSync(folder, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

/** Resolves when the server says that it accepts connections; rejects with its last words when it ends before. */
function readiness(server) {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-4000);
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
  });
}
