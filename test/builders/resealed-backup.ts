import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3, { type Database } from 'better-sqlite3';
import { footerBeforeHash, parseFooter } from '../../src/backup/domain/backup-footer.js';
import { parseManifest, type BackupManifest } from '../../src/backup/domain/backup-manifest.js';
import { lookAtFile } from '../../src/database/sqlite/look-at-file.js';

type Forgery = {
  /** what the forger changes in the database */
  readonly edit?: (database: Database) => void;
  /** what the manifest says; by default what the forged database holds */
  readonly say?: (manifest: BackupManifest) => BackupManifest;
};

/** The two parts of a backup. */
export function partsOf(file: string): { database: Buffer; manifest: BackupManifest } {
  const bytes = readFileSync(file);
  const footer = parseFooter(bytes.toString('latin1', bytes.length - 160));
  if (footer === null) throw new Error(`${file} has no footer`);
  const manifest = parseManifest(bytes.toString('utf8', footer.databaseBytes, bytes.length - footer.length));
  if (manifest === null) throw new Error(`${file} has no manifest`);
  return { database: bytes.subarray(0, footer.databaseBytes), manifest };
}

/** A backup changed by somebody who knows the format: the hash is right again. */
export function forge(file: string, forged: string, { edit, say = (manifest) => manifest }: Forgery): void {
  const { database, manifest } = partsOf(file);
  const folder = mkdtempSync(join(tmpdir(), 'prolonge-forger-'));
  try {
    const copy = join(folder, 'copy.db');
    writeFileSync(copy, database);
    const connection = new BetterSqlite3(copy);
    edit?.(connection);
    connection.close();
    const { rows, chains } = lookAtFile(copy);
    const bytes = readFileSync(copy);
    const lines = `\n${JSON.stringify(say({ ...manifest, rows, chains }))}${footerBeforeHash(bytes.length)}`;
    const sha256 = createHash('sha256').update(bytes).update(lines).digest('hex');
    writeFileSync(forged, Buffer.concat([bytes, Buffer.from(`${lines}${sha256}\n`)]));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
