import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { swapBase } from '../../../src/backup/swap-base.js';
import { dataSourceOptions, openDataSource } from '../../../src/database/data-source.js';
import { bring, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { BackupScene, rowsOf } from '../../builders/backup-scene.js';

describe('the database that a backup replaces', () => {
  let scene: BackupScene;
  let kept: string;

  beforeEach(async () => {
    scene = new BackupScene();
    kept = scene.base.replace('.db', '.before-restore-2026-11-23T09-30-00-000Z.db');
    await scene.with((app) => newCommune(app));
    await scene.backUp();
    await scene.with(async (app) => bring(app, await newCommune(app, 'ORVELANE'), FOUR_DEVICES));
  });
  afterEach(() => scene.drop());

  it('is left alone as long as somebody has it open, even doing nothing', async () => {
    const before = scene.contents();
    await scene.with(async () => {
      await expect(scene.restore()).rejects.toMatchObject({ code: 'restore-base-in-use' });
    });
    expect(scene.contents()).toEqual(before);
    await scene.restore();
    expect(rowsOf(scene.base).device).toEqual([]);
  });

  /** As a server leaves it that is killed right after it founded MERLANGE. */
  async function killServer(): Promise<void> {
    const [copy, log] = [scene.at('killed.db'), scene.at('killed.db-wal')];
    await scene.with(async (app) => {
      await newCommune(app, 'MERLANGE');
      copyFileSync(scene.base, copy);
      copyFileSync(`${scene.base}-wal`, log);
    });
    expect(readFileSync(copy).includes('MERLANGE')).toBe(false);
    renameSync(copy, scene.base);
    renameSync(log, `${scene.base}-wal`);
    rmSync(`${scene.base}-shm`, { force: true });
  }

  it('is kept with what a killed server had written beside it, none of which comes into the new one', async () => {
    await killServer();
    expect((await scene.restore()).kept).toBe(kept);
    expect(Object.keys(scene.contents())).toEqual([kept, scene.base].map((path) => basename(path)));
    expect([rowsOf(scene.base), rowsOf(kept)].map(({ organisation }) => organisation?.length)).toEqual([1, 3]);
  });

  it('is kept, with what was written beside it, when it is too damaged to be read', async () => {
    await killServer();
    const bytes = readFileSync(scene.base).fill('damaged', 0, 100);
    writeFileSync(scene.base, bytes);
    await scene.restore();
    const found = [kept, `${kept}-wal`].filter((path) => existsSync(path)).map((path) => readFileSync(path));
    expect(Buffer.concat(found).includes('MERLANGE')).toBe(true);
    expect(found[0]?.subarray(0, 7).toString()).toBe('damaged');
    expect(rowsOf(scene.base).organisation).toHaveLength(1);
  });

  it('may be missing: what was beside it never comes into the new one', async () => {
    await scene.with(async (app) => {
      await newCommune(app, 'MERLANGE');
      copyFileSync(`${scene.base}-wal`, scene.at('log'));
    });
    rmSync(scene.base);
    renameSync(scene.at('log'), `${scene.base}-wal`);
    expect((await scene.restore()).kept).toBeNull();
    expect(rowsOf(scene.base).organisation).toHaveLength(1);
    expect(existsSync(`${kept}-wal`)).toBe(true);
  });

  it('is as before when the last step fails', async () => {
    const before = scene.contents();
    const side = scene.at('data/side.db');
    // A folder takes the place of no file.
    mkdirSync(side);
    await expect(swapBase({ base: scene.base, side, kept })).rejects.toThrow('ENOTDIR');
    rmdirSync(side);
    expect(scene.contents()).toEqual(before);
    writeFileSync(kept, 'somebody else’s');
    copyFileSync(scene.base, side);
    await expect(swapBase({ base: scene.base, side, kept })).rejects.toThrow('EEXIST');
    expect(readFileSync(kept, 'utf8')).toBe('somebody else’s');
    rmSync(kept);
    rmSync(side);
    expect(scene.contents()).toEqual(before);
  });

  it('is refused to whoever was opening it at that moment, who would write to the old one', async () => {
    const options = dataSourceOptions(scene.url);
    if (options.type !== 'better-sqlite3') throw new Error('this test is about SQLite');
    const prepareDatabase = (connection: BetterSqlite3.Database): void => {
      linkSync(scene.base, kept);
      copyFileSync(scene.base, scene.at('data/new.db'));
      renameSync(scene.at('data/new.db'), scene.base);
      connection.pragma('synchronous = NORMAL');
    };
    const opening = openDataSource({ ...options, prepareDatabase });
    await expect(opening).rejects.toMatchObject({ code: 'database-replaced' });
    expect(readdirSync(dirname(scene.base)).filter((name) => name.endsWith('.db'))).toHaveLength(2);
    await scene.with(async (app) => newCommune(app, 'MERLANGE'));
    expect([rowsOf(scene.base), rowsOf(kept)].map(({ organisation }) => organisation?.length)).toEqual([3, 2]);
  });
});
