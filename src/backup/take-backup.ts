import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { isDamage } from '../database/sqlite/is-damage.js';
import { lookAtFile } from '../database/sqlite/look-at-file.js';
import { vacuumInto } from '../database/sqlite/vacuum-into.js';
import { DomainError } from '../kernel/domain-error.js';
import { baseFile, beside, isOfBase } from './base-file.js';
import { footerBeforeHash } from './domain/backup-footer.js';
import type { BackupManifest } from './domain/backup-manifest.js';
import { putNew, putOver } from './settle-file.js';

export type BackupWish = {
  readonly databaseUrl: string;
  /** where the backup goes */
  readonly file: string;
  /** whether it may take the place of a file that is there */
  readonly mayReplace: boolean;
  /** instant */
  readonly now: string;
  /** version of Prolonge */
  readonly product: string;
};

export type TakenBackup = {
  readonly file: string;
  readonly bytes: number;
  /** of all the file but its last 65 bytes, where it is written */
  readonly sha256: string;
  readonly manifest: BackupManifest;
};

/**
 * Copies the embedded database, as it is at one moment, into one file: the database, a line that says what is in it, and
 * a line with the SHA-256 of all that precedes. A server may be running; nothing is written to its database, not even a
 * migration. The file appears under its name whole, readable by its owner only, or not at all.
 * @throws DomainError `backup-is-sqlite-only`, `backup-no-base`, `backup-over-base`, `backup-exists`,
 *   `backup-folder-missing`, `backup-base-damaged`
 */
export async function takeBackup({ databaseUrl, file, mayReplace, now, product }: BackupWish): Promise<TakenBackup> {
  const base = baseFile(databaseUrl);
  if (!existsSync(base)) throw new DomainError('backup-no-base', 'not-found', { base });
  if (isOfBase(base, file)) throw new DomainError('backup-over-base', 'conflict', { file });
  const draft = beside(file, 'unfinished', now);
  if (!mayReplace && existsSync(file)) throw new DomainError('backup-exists', 'conflict', { file });
  await newPrivateFile(draft, file);
  try {
    const manifest = copyOf(base, draft, { takenAt: now, product });
    const finished = await seal(draft, manifest);
    if (mayReplace) await putOver(draft, file);
    else if (!(await putNew(draft, file))) throw new DomainError('backup-exists', 'conflict', { file });
    return { file, ...finished, manifest };
  } finally {
    await rm(draft, { force: true });
  }
}

async function newPrivateFile(path: string, file: string): Promise<void> {
  try {
    await (await open(path, 'wx', 0o600)).close();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ENOTDIR') throw error;
    throw new DomainError('backup-folder-missing', 'not-found', { file });
  }
}

type Origin = Pick<BackupManifest, 'takenAt' | 'product'>;

/** Copies the database and says what is in the copy, not in the original that goes on living. */
function copyOf(base: string, draft: string, origin: Origin): BackupManifest {
  try {
    vacuumInto(base, draft);
  } catch (error) {
    if (isDamage(error)) throw new DomainError('backup-base-damaged', 'conflict', { base });
    throw error;
  }
  const { faults, migrations, rows, chains } = lookAtFile(draft);
  if (faults.length > 0) throw new DomainError('backup-base-damaged', 'conflict', { base });
  const schema = migrations.at(-1);
  if (schema === undefined) throw new DomainError('backup-no-base', 'not-found', { base });
  return { ...origin, schema, rows, chains };
}

/** Writes the two last lines, and waits until all of it is on the disk. */
async function seal(draft: string, manifest: BackupManifest): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  let databaseBytes = 0;
  for await (const chunk of createReadStream(draft) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    databaseBytes += chunk.length;
  }
  const lines = `\n${JSON.stringify(manifest)}${footerBeforeHash(databaseBytes)}`;
  const sha256 = hash.update(lines).digest('hex');
  const handle = await open(draft, 'a');
  try {
    await handle.appendFile(`${lines}${sha256}\n`);
    await handle.sync();
    return { bytes: (await handle.stat()).size, sha256 };
  } finally {
    await handle.close();
  }
}
