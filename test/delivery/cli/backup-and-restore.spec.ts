import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { BackupScene } from '../../builders/backup-scene.js';
import { bring, FOUR_DEVICES, fourDevices, newCommune } from '../../builders/inventory-file.js';
import { prolongeWith, type Ran } from '../../support/command-line.js';

describe('backing up and restoring on the command line', () => {
  let scene: BackupScene;
  let server: ChildProcess | null = null;

  beforeEach(async () => {
    scene = new BackupScene();
    await scene.with(async (app) => bring(app, await newCommune(app), FOUR_DEVICES));
  });
  afterEach(async () => {
    await stop('SIGKILL');
    scene.drop();
  });

  const settings = (): Record<string, string> => ({
    PROLONGE_DATABASE_URL: scene.url,
    PROLONGE_SECRET_FILE: scene.key,
    PROLONGE_MAIL_FOLDER: scene.at('mails'),
  });
  const run = (...args: string[]): Promise<Ran> => prolongeWith(settings(), ...args);
  const devices = async (): Promise<number> =>
    (JSON.parse((await run('devices', '--json')).stdout) as { devices: unknown[] }).devices.length;

  /** A server on the database, which serves. */
  async function serve(): Promise<void> {
    const child = spawn(process.execPath, [join(projectRoot, 'dist', 'cli.js'), 'serve', '--port', '0'], {
      env: { PATH: process.env.PATH ?? '', ...settings() },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    server = child;
    await new Promise<void>((resolve, reject) => {
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        if (text.includes('Prolonge: ')) resolve();
      });
      child.on('close', () => reject(new Error('the server ended')));
    });
  }

  async function stop(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    if (server === null) return;
    const closed = new Promise((resolve) => server?.on('close', resolve));
    server.kill(signal);
    await closed;
    server = null;
  }

  it('backs up while the server runs, and restores only when it has stopped or was killed', async () => {
    await serve();
    const taken = await run('backup', scene.file, '--json');
    expect([taken.code, (JSON.parse(taken.stdout) as { manifest: object }).manifest]).toMatchObject([
      0,
      { rows: { device: 4 } },
    ]);
    expect(taken.stderr).toContain('PROLONGE_SECRET_FILE');
    const again = await run('backup', scene.file);
    expect([again.code, again.stdout, again.stderr.includes('(backup-exists)')]).toEqual([1, '', true]);
    expect((await run('backup', scene.file, '--force')).code).toBe(0);
    const refused = await run('restore', scene.file);
    expect([refused.code, refused.stdout, refused.stderr.includes('(restore-base-in-use)')]).toEqual([1, '', true]);
    const dry = await run('restore', scene.file, '--dry-run');
    expect([dry.code, dry.stderr.includes('À blanc')]).toEqual([0, true]);
    await stop('SIGKILL');
    await scene.with(async (app) =>
      bring(
        app,
        await newCommune(app, 'ORVELANE'),
        fourDevices((line) => line.replace('SN', 'ZZ')),
      ),
    );
    expect(await devices()).toBe(8);
    const restored = await run('restore', scene.file, '--json');
    const { kept } = JSON.parse(restored.stdout) as { kept: string };
    expect([restored.code, existsSync(kept), await devices()]).toEqual([0, true, 4]);
    expect(restored.stderr).toContain('npx prolonge token list');
    await serve();
    await stop('SIGTERM');
    expect((await run('verify')).code).toBe(0);
  });

  it('refuses with exit code 1 and both languages, and sends PostgreSQL to its own tools', async () => {
    const postgres = { ...settings(), PROLONGE_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' };
    const refusals: [Ran, string][] = [
      [await prolongeWith(postgres, 'backup', scene.file), 'backup-is-sqlite-only'],
      [await prolongeWith(postgres, 'restore', scene.file), 'backup-is-sqlite-only'],
      [await run('restore', scene.file), 'file-missing'],
      [await run('restore', scene.base), 'backup-unrecognised'],
      [await run('backup', scene.base, '--force'), 'backup-over-base'],
    ];
    for (const [{ code, stdout, stderr }, expected] of refusals) {
      expect([code, stdout, stderr.trim().split('\n').at(-1)]).toEqual([1, '', `(${expected})`]);
    }
    expect(refusals[0]?.[0].stderr).toContain('pg_dump -Fc');
    expect((await run('backup')).code).toBe(2);
  });
});
