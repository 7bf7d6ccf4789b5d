import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import BetterSqlite3 from 'better-sqlite3';
import { seededRandom } from '../../../src/kernel/random.js';
import { bring, FOUR_DEVICES, newCommune } from '../../builders/inventory-file.js';
import { BackupScene } from '../../builders/backup-scene.js';
import { forge, partsOf } from '../../builders/resealed-backup.js';

const SEED = 20_261_124;

describe('a file that is no good backup', () => {
  let scene: BackupScene;
  let wrong: string;

  beforeAll(async () => {
    scene = new BackupScene();
    wrong = scene.at('wrong.backup');
    await scene.with(async (app) => bring(app, await newCommune(app), FOUR_DEVICES));
    await scene.backUp();
    await scene.with(async (app) => bring(app, await newCommune(app, 'ORVELANE'), FOUR_DEVICES));
  });
  afterAll(() => scene.drop());

  /** Tries the wrong file: the database must be byte for byte as before, alone in its folder. @returns the refusal */
  async function refusal(file = wrong): Promise<unknown> {
    const before = scene.contents();
    const outcome = await scene.restore({ file }).catch((error: unknown) => error);
    expect(scene.contents()).toEqual(before);
    const { code, facts } = outcome as { code?: string; facts?: { what?: string } };
    return facts?.what === undefined ? code : `${code}: ${facts.what}`;
  }

  it('is refused when it is missing, empty, a text, a folder, or a database of something else', async () => {
    expect(await refusal(scene.at('missing.backup'))).toBe('file-missing');
    expect(await refusal(scene.at('data'))).toBe('backup-unrecognised');
    writeFileSync(wrong, '');
    expect(await refusal()).toBe('backup-unrecognised');
    writeFileSync(wrong, 'Numéro de série;Type\n'.repeat(1000));
    expect(await refusal()).toBe('backup-unrecognised');
    const foreign = new BetterSqlite3(scene.at('foreign.db'));
    foreign.exec('CREATE TABLE assets (id INTEGER PRIMARY KEY)');
    foreign.close();
    expect(await refusal(scene.at('foreign.db'))).toBe('backup-unrecognised');
    expect(await refusal(scene.base)).toBe('backup-unrecognised');
  });

  it(`is refused when it was cut, wherever (seed ${SEED})`, async () => {
    const random = seededRandom(SEED);
    const { length } = readFileSync(scene.file);
    const ends = [
      length - 1,
      length - 2,
      length - 66,
      length - 200,
      16,
      ...Array.from({ length: 5 }, random).map((part) => Math.floor(part * length)),
    ];
    for (const end of ends) {
      copyFileSync(scene.file, wrong);
      truncateSync(wrong, end);
      expect([end, await refusal()]).toEqual([end, 'backup-unrecognised']);
    }
  });

  it(`is refused when one bit of it changed, wherever (seed ${SEED})`, async () => {
    const random = seededRandom(SEED);
    const original = readFileSync(scene.file);
    const { database } = partsOf(scene.file);
    const tail = original.length - database.length;
    const places = [
      ...Array.from({ length: 25 }, () => Math.floor(random() * database.length)),
      ...Array.from({ length: 15 }, () => database.length + Math.floor(random() * tail)),
      original.length - 1,
      original.length - 30,
      original.length - 66,
    ];
    for (const place of places) {
      const bytes = Buffer.from(original);
      bytes[place] = (bytes[place] ?? 0) ^ (1 << Math.floor(random() * 8));
      writeFileSync(wrong, bytes);
      expect([place, await refusal()]).toEqual([place, expect.stringMatching(/^backup-(damaged|unrecognised|newer)$/)]);
    }
  });

  it('is refused when the hash in it is that of another file', async () => {
    const text = readFileSync(scene.file, 'latin1');
    writeFileSync(wrong, text.replace(/[0-9a-f]{64}\n$/, `${'0'.repeat(64)}\n`), 'latin1');
    expect(await refusal()).toBe('backup-damaged');
  });

  it('is refused when a newer version made it, in its format or in its schema', async () => {
    writeFileSync(
      wrong,
      readFileSync(scene.file, 'latin1').replace(/\nprolonge-backup 1 /, '\nprolonge-backup 2 '),
      'latin1',
    );
    expect(await refusal()).toBe('backup-newer');
    const later = 'Purchasing1999999999999';
    forge(scene.file, wrong, {
      edit: (database) =>
        database.prepare('INSERT INTO migrations (timestamp, name) VALUES (?, ?)').run(1999999999999, later),
      say: (manifest) => ({ ...manifest, schema: later }),
    });
    expect(await refusal()).toBe('backup-newer');
  });

  it('is refused when what it holds is not what it says, though its hash be right', async () => {
    forge(scene.file, wrong, { say: (manifest) => ({ ...manifest, rows: { ...manifest.rows, device: 5 } }) });
    expect(await refusal()).toBe('backup-altered: device');
    forge(scene.file, wrong, { say: (manifest) => ({ ...manifest, chains: [] }) });
    expect(await refusal()).toBe('backup-altered: audit_chain');
    forge(scene.file, wrong, { say: (manifest) => ({ ...manifest, schema: 'FirstSchema1763900000000' }) });
    expect(await refusal()).toBe('backup-altered: schema');
    forge(scene.file, wrong, { say: () => ({}) as never });
    expect(await refusal()).toBe('backup-damaged');
  });

  it('is refused when somebody rewrote the record of acts, the rows or the schema, and sealed it again', async () => {
    const record = 'the record of acts was not altered';
    forge(scene.file, wrong, {
      edit: (database) => database.exec(`UPDATE audit_entry SET actor = 'nobody' WHERE sequence = 1`),
    });
    expect(await refusal()).toBe(`backup-altered: ${record}`);
    forge(scene.file, wrong, { edit: (database) => database.exec('DELETE FROM audit_entry WHERE sequence = 1') });
    expect(await refusal()).toBe(`backup-altered: ${record}`);
    forge(scene.file, wrong, { edit: (database) => database.exec('DELETE FROM device_event') });
    expect(await refusal()).toBe('backup-altered: every device was created by one event');
    forge(scene.file, wrong, {
      edit: (database) =>
        database.exec('CREATE TRIGGER plant AFTER DELETE ON session BEGIN DELETE FROM audit_entry; END'),
    });
    expect(await refusal()).toBe('backup-altered: plant');
    forge(scene.file, wrong, {
      edit: (database) => {
        database.unsafeMode();
        database.pragma('writable_schema = ON');
        database.exec(`UPDATE sqlite_schema SET rootpage = 3 WHERE name = 'device'`);
      },
    });
    expect(await refusal()).toBe('backup-damaged');
  });

  it('is not what a good one is', async () => {
    forge(scene.file, wrong, {});
    await expect(scene.restore({ file: wrong, isDryRun: true })).resolves.toMatchObject({ kept: null });
  });
});
