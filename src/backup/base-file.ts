import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, parse, resolve } from 'node:path';
import { dataSourceOptions } from '../database/data-source.js';
import { DomainError } from '../kernel/domain-error.js';

/**
 * The file that holds the database, whether it exists or not; a link is followed, so that what replaces it does so where it is.
 * @throws DomainError `backup-is-sqlite-only`
 */
export function baseFile(databaseUrl: string): string {
  const options = dataSourceOptions(databaseUrl);
  if (options.type !== 'better-sqlite3') throw new DomainError('backup-is-sqlite-only', 'invalid', {});
  const path = resolve(options.database);
  return existsSync(path) ? realpathSync(path) : path;
}

/** `prolonge.db`, `before-restore`, an instant: `prolonge.before-restore-2026-11-24T10-15-30-123Z.db`, in the same folder. */
export function beside(base: string, word: string, instant: string): string {
  const { name, ext } = parse(base);
  return join(dirname(base), `${name}.${word}-${instant.replace(/[:.]/g, '-')}${ext}`);
}

/** Whether a path is that of the database or of one of the files that go with it. */
export function isOfBase(base: string, path: string): boolean {
  const folder = resolve(dirname(path));
  const plain = join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
  const real = existsSync(path) ? realpathSync(path) : plain;
  return ['', '-wal', '-shm', '-journal'].some((suffix) => [plain, real].includes(base + suffix));
}
