import { existsSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { DataSource } from 'typeorm';
import { LinksService } from '../../../src/accounts/sessions/links.service.js';
import { SecretBox } from '../../../src/accounts/secrets/secret-box.js';
import { dataSourceOptions } from '../../../src/database/data-source.js';
import { Database } from '../../../src/database/database.js';
import { migrate } from '../../../src/database/migrate.js';
import { MIGRATIONS } from '../../../src/database/migrations.js';
import { VerificationService } from '../../../src/reporting/verification.service.js';
import { bring, FOUR_DEVICES, fourDevices, newCommune } from '../../builders/inventory-file.js';
import { BackupScene, rowsOf } from '../../builders/backup-scene.js';
import { EVERYWHERE } from '../../support/caller.js';
import { aPerson, bearer, signIn } from '../../support/signed-in.js';

const OTHER_DEVICES = fourDevices((line) => line.replace(/^SN/, 'AUTRE').replace(';VAL-', ';AUT-'));

describe('a backup', () => {
  let scene: BackupScene;

  beforeEach(async () => {
    scene = new BackupScene();
    await scene.with(async (app) => {
      const organisationId = await newCommune(app);
      const communeId = await newCommune(app, 'ORVELANE', 'VALOMBRE');
      await bring(app, organisationId, FOUR_DEVICES);
      await bring(app, communeId, OTHER_DEVICES);
      const totpSecret = app.get(SecretBox).seal('JBSWY3DPEHPK3PXP');
      const personId = await aPerson(app, [{ organisationId }], { totpSecret });
      await signIn(app, personId);
      await app.get(Database).write(EVERYWHERE, (db) => app.get(LinksService).make(db, 'reset', personId));
      await bearer(app, organisationId);
    });
  });
  afterEach(() => scene.drop());

  it('is one file for its owner only, that SQLite opens and whose last two lines say what it is', async () => {
    const { bytes, sha256, manifest } = await scene.backUp();
    expect(statSync(scene.file)).toMatchObject({ size: bytes, mode: 0o100600 });
    const lines = readFileSync(scene.file, 'latin1').trimEnd().split('\n').slice(-2);
    expect(JSON.parse(lines[0] ?? '')).toEqual(manifest);
    expect(lines[1]).toMatch(new RegExp(`^prolonge-backup 1 \\d+ ${sha256}$`));
    expect(manifest).toMatchObject({ product: '1.2.3', schema: MIGRATIONS.at(-1)?.name, rows: { device: 8 } });
    expect(manifest.chains).toHaveLength(2);
    expect(rowsOf(scene.file)).toEqual(rowsOf(scene.base));
    expect(readdirSync(dirname(scene.file)).sort()).toEqual(['data', 'parc.backup', 'secret.key']);
  });

  it('takes the place of no file, unless it is told to, and never of the database', async () => {
    writeFileSync(scene.file, 'precious');
    await expect(scene.backUp()).rejects.toMatchObject({ code: 'backup-exists' });
    expect(readFileSync(scene.file, 'utf8')).toBe('precious');
    await scene.backUp({ mayReplace: true });
    symlinkSync(scene.base, scene.at('link.backup'));
    for (const file of [scene.base, `${scene.base}-wal`, scene.at('link.backup')]) {
      await expect(scene.backUp({ file, mayReplace: true })).rejects.toMatchObject({ code: 'backup-over-base' });
    }
    await expect(scene.backUp({ file: scene.at('nowhere/x') })).rejects.toMatchObject({
      code: 'backup-folder-missing',
    });
  });

  it('is not made of a database that is not there, is empty, is damaged, or is on PostgreSQL', async () => {
    const [empty, damaged] = [scene.at('empty.db'), scene.at('damaged.db')];
    writeFileSync(empty, '');
    const page = Buffer.alloc(4096, 7);
    const bytes = readFileSync(scene.base);
    writeFileSync(damaged, Buffer.concat([bytes.subarray(0, 4096), page, page, page, bytes.subarray(4 * 4096)]));
    const refusals = [
      [`sqlite:${scene.at('nowhere.db')}`, 'backup-no-base'],
      [`sqlite:${empty}`, 'backup-no-base'],
      [`sqlite:${damaged}`, 'backup-base-damaged'],
      ['postgres://somebody@localhost/parc', 'backup-is-sqlite-only'],
    ] as const;
    for (const [databaseUrl, code] of refusals)
      await expect(scene.backUp({ databaseUrl })).rejects.toMatchObject({ code });
    expect(existsSync(scene.file)).toBe(false);
    expect(readdirSync(dirname(scene.file)).some((name) => name.includes('unfinished'))).toBe(false);
  });

  it('brings back every row, closes sessions and links, keeps tokens, and has it on record in each organisation', async () => {
    const then = rowsOf(scene.base);
    await scene.backUp();
    await scene.with(async (app) => bring(app, await newCommune(app, 'MERLANGE'), FOUR_DEVICES));
    const now = rowsOf(scene.base);
    const restored = await scene.restore();
    expect(restored).toMatchObject({ sessionsClosed: 1, linksVoided: 1, isKeyRight: true });
    const { audit_entry: acts, audit_chain: chains, ...others } = rowsOf(scene.base);
    const { audit_entry: actsThen = [], audit_chain: chainsThen = [], ...othersThen } = then;
    expect(others).toEqual({ ...othersThen, session: [], single_use_link: [] });
    expect(othersThen.api_token).toHaveLength(1);
    expect(acts).toEqual(expect.arrayContaining([...actsThen]));
    const added = acts?.filter((act) => !actsThen.includes(act)).map((act) => JSON.parse(act) as object);
    expect(added).toMatchObject([{ action: 'database-restored' }, { action: 'database-restored' }]);
    expect(chains).toHaveLength(chainsThen.length);
    expect(rowsOf(restored.kept ?? '')).toEqual(now);
    expect(Object.keys(scene.contents()).filter((name) => !name.startsWith('prolonge.before-restore-'))).toEqual([
      'prolonge.db',
    ]);
    await scene.with(async (app) => {
      const checks = await app.get(VerificationService).verify();
      expect(checks.flatMap(({ faults }) => faults)).toEqual([]);
    });
  });

  it('says that the key of the secrets is another one, or is missing, and makes none', async () => {
    await scene.backUp();
    const other = scene.at('other.key');
    writeFileSync(other, Buffer.alloc(32, 1), { mode: 0o600 });
    for (const key of [other, scene.at('missing.key')]) {
      const restored = await scene.restore({ isDryRun: true, openOn: (url) => scene.open(url, key) });
      expect(restored.isKeyRight).toBe(false);
    }
    expect(existsSync(scene.at('missing.key'))).toBe(false);
  });

  it('can be tried in full while somebody works, and nothing is changed', async () => {
    await scene.backUp();
    const before = scene.contents();
    await scene.with(async () => {
      expect(await scene.restore({ isDryRun: true })).toMatchObject({ kept: null, manifest: { rows: { device: 8 } } });
    });
    expect(scene.contents()).toEqual(before);
  });

  it('of an earlier version is brought to this one on the way', async () => {
    const old = scene.at('old.db');
    const dataSource = new DataSource({ ...dataSourceOptions(`sqlite:${old}`), migrations: [MIGRATIONS[0]] });
    await dataSource.initialize();
    await migrate(dataSource);
    await dataSource.query(
      `INSERT INTO organisation (id, code, name, kind, "createdAt", "inventoryVersion") VALUES ('o', 'OLD', 'Old', 'commune', '2026-01-01T00:00:00.000Z', 0)`,
    );
    await dataSource.destroy();
    const { manifest } = await scene.backUp({ databaseUrl: `sqlite:${old}` });
    expect(manifest.schema).toBe(MIGRATIONS[0].name);
    await scene.restore();
    const { migrations, organisation } = rowsOf(scene.base);
    expect([migrations?.length, organisation?.length]).toEqual([MIGRATIONS.length, 1]);
  });

  it('leaves the database readable by whoever could read it, and by nobody else where there was none', async () => {
    await scene.backUp();
    expect((await scene.restore()).kept).not.toBeNull();
    expect(statSync(scene.base).mode & 0o777).toBe(0o644 & ~process.umask());
    const elsewhere = scene.at('new/folder/prolonge.db');
    expect((await scene.restore({ databaseUrl: `sqlite:${elsewhere}`, now: '2026-11-24T00:00:00.000Z' })).kept).toBe(
      null,
    );
    expect(statSync(elsewhere).mode & 0o777).toBe(0o600);
    const connection = new BetterSqlite3(elsewhere);
    expect(connection.prepare('SELECT count(*) AS n FROM device').get()).toEqual({ n: 8 });
    connection.close();
  });
});
