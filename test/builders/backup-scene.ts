import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import BetterSqlite3 from 'better-sqlite3';
import { restoreBackup, type Restored, type RestoreWish } from '../../src/backup/restore-backup.js';
import { takeBackup, type BackupWish, type TakenBackup } from '../../src/backup/take-backup.js';
import { openApplication } from '../support/application.js';

const NOW = '2026-11-23T09:30:00.000Z';

/** A database alone in its folder, the folder where its backups go, and the key of its secrets. */
export class BackupScene {
  private readonly folder = mkdtempSync(join(tmpdir(), 'prolonge-backup-'));
  readonly base = join(this.folder, 'data', 'prolonge.db');
  readonly url = `sqlite:${this.base}`;
  readonly file = join(this.folder, 'parc.backup');
  readonly key = join(this.folder, 'secret.key');

  constructor() {
    mkdirSync(join(this.folder, 'data'));
  }

  drop(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Another file in the folder of the backups. */
  at(name: string): string {
    return join(this.folder, name);
  }

  open(url = this.url, keyFile = this.key): Promise<INestApplicationContext> {
    return openApplication(url, undefined, { PROLONGE_SECRET_FILE: keyFile });
  }

  /** Runs `use` in the application on the database. */
  async with<T>(use: (app: INestApplicationContext) => Promise<T>): Promise<T> {
    const app = await this.open();
    try {
      return await use(app);
    } finally {
      await app.close();
    }
  }

  backUp(changes: Partial<BackupWish> = {}): Promise<TakenBackup> {
    const wish = { databaseUrl: this.url, file: this.file, mayReplace: false, now: NOW, product: '1.2.3' };
    return takeBackup({ ...wish, ...changes });
  }

  restore(changes: Partial<RestoreWish> = {}): Promise<Restored> {
    const wish = { databaseUrl: this.url, file: this.file, isDryRun: false, now: NOW };
    return restoreBackup({ ...wish, openOn: (url) => this.open(url), ...changes });
  }

  /**
   * What is in the folder of the database, by its name, without the index of a log and a log that is empty, which SQLite
   * makes anew: only when nobody of this process has the database open.
   */
  contents(): Readonly<Record<string, string>> {
    const folder = join(this.folder, 'data');
    const hashOf = (name: string): string =>
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex');
    return Object.fromEntries(
      readdirSync(folder)
        .filter((name) => !name.endsWith('-shm') && statSync(join(folder, name)).size > 0)
        .sort()
        .map((name) => [name, hashOf(name)]),
    );
  }
}

/** Every row of every table of a database file, as text, in one order. */
export function rowsOf(file: string): Readonly<Record<string, readonly string[]>> {
  const connection = new BetterSqlite3(file);
  const tables = connection
    .prepare<[], { name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name`)
    .all();
  const rows = tables.map(({ name }) => {
    const all = connection.prepare(`SELECT * FROM "${name}"`).all();
    return [name, all.map((row) => JSON.stringify(row)).sort()] as const;
  });
  connection.close();
  return Object.fromEntries(rows);
}
