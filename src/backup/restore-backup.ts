import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { MIGRATIONS } from '../database/migrations.js';
import { holdAlone } from '../database/sqlite/hold-alone.js';
import { lookAtFile } from '../database/sqlite/look-at-file.js';
import { DomainError } from '../kernel/domain-error.js';
import { baseFile, beside } from './base-file.js';
import type { BackupManifest } from './domain/backup-manifest.js';
import { contradiction } from './domain/contradiction.js';
import { extractBackup } from './extract-backup.js';
import { RestoredBase, type Welcomed } from './restored-base.service.js';
import { swapBase } from './swap-base.js';

export type RestoreWish = {
  readonly databaseUrl: string;
  readonly file: string;
  /** to do everything but the last step, and leave nothing behind */
  readonly isDryRun: boolean;
  /** instant */
  readonly now: string;
  /** the application on another database, migrated */
  readonly openOn: (databaseUrl: string) => Promise<INestApplicationContext>;
};

export type Restored = Welcomed & {
  readonly manifest: BackupManifest;
  /** where the database that was in use is; null when there was none, and on a dry run */
  readonly kept: string | null;
};

/**
 * Puts a backup in the place of the embedded database, once it has proved good: copied beside the database, compared with
 * what it says of itself, brought to this version and verified there. Until the last step, which is one rename, the
 * database in use is not touched; after it, it is there under another name.
 * @throws DomainError `backup-is-sqlite-only`, those of `extractBackup`, `backup-newer`, `backup-damaged`,
 *   `backup-altered`, `restore-base-in-use`
 */
export async function restoreBackup({ databaseUrl, file, isDryRun, now, openOn }: RestoreWish): Promise<Restored> {
  const base = baseFile(databaseUrl);
  const side = beside(base, 'restoring', now);
  const kept = beside(base, 'before-restore', now);
  mkdirSync(dirname(base), { recursive: true });
  try {
    const { manifest, sha256 } = await extractBackup(file, side);
    refuseContradictions(file, side, manifest);
    const welcomed = await welcome({ file, takenAt: manifest.takenAt, sha256 }, () => openOn(`sqlite:${side}`));
    settle(side);
    const isKept = !isDryRun && (await swapBase({ base, side, kept }));
    return { ...welcomed, manifest, kept: isKept ? kept : null };
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) await rm(side + suffix, { force: true });
  }
}

function refuseContradictions(file: string, side: string, manifest: BackupManifest): void {
  const { faults, programs, ...found } = lookAtFile(side);
  if (faults.length > 0) throw new DomainError('backup-damaged', 'invalid', { file });
  const known = MIGRATIONS.map(({ name }) => name);
  if (![manifest.schema, ...found.migrations].every((name) => known.includes(name))) {
    throw new DomainError('backup-newer', 'conflict', { file });
  }
  const what = programs[0] ?? contradiction(manifest, found);
  if (what !== null) throw new DomainError('backup-altered', 'invalid', { file, what });
}

type Origin = { readonly file: string; readonly takenAt: string; readonly sha256: string };

/** Verifies the copy as the product does, and makes it fit for use. */
async function welcome({ file, ...origin }: Origin, open: () => Promise<INestApplicationContext>): Promise<Welcomed> {
  const application = await open();
  try {
    const restored = application.get(RestoredBase);
    const what = await restored.fault();
    if (what !== null) throw new DomainError('backup-altered', 'invalid', { file, what });
    return await restored.welcome(origin);
  } finally {
    await application.close();
  }
}

/** All of the copy must be in its one file before that file is moved. */
function settle(side: string): void {
  const hold = holdAlone(side);
  hold?.letGo();
  if (hold?.isWhole !== true) throw new Error(`${side} was not closed`);
}
