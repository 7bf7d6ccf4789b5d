import { chmodSync, chownSync, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileIdentity } from '../database/sqlite/file-identity.js';
import { holdAlone } from '../database/sqlite/hold-alone.js';
import { DomainError } from '../kernel/domain-error.js';
import { nameAlso, onDisk, putNew, putOver, setAside } from './settle-file.js';

export type Swap = {
  /** the database in use, which may not exist */
  readonly base: string;
  /** the finished one, alone in its file, in the same folder */
  readonly side: string;
  /** the name under which the database in use is kept; nothing has it yet */
  readonly kept: string;
};

/**
 * Puts a finished database in the place of the one in use, which is kept under another name. The old one gets its second
 * name first, then the new one takes its place in one rename: at no moment is there no database, or half of one. Nobody
 * can have the old one open meanwhile; whoever waits to open it is told so by `openDataSource`.
 * @returns whether there was a database to keep
 * @throws DomainError `restore-base-in-use`, `restore-not-owner`, with nothing done
 */
export async function swapBase({ base, side, kept }: Swap): Promise<boolean> {
  if (fileIdentity(base) === null) {
    // What a deleted database left: SQLite would play it into the new one.
    await setAside(`${base}-wal`, `${kept}-wal`);
    if (!(await putNew(side, base))) throw inUse(base);
    return false;
  }
  const hold = holdAlone(base);
  if (hold === null) throw inUse(base);
  try {
    likeThe(base, side);
    await nameAlso(base, kept);
    try {
      await replace({ base, side, kept });
    } catch (error) {
      await rm(kept);
      throw error;
    }
    return true;
  } finally {
    hold.letGo();
  }
}

const inUse = (base: string): DomainError => new DomainError('restore-base-in-use', 'conflict', { base });

/** The same owner and rights as the old one: the server may run as somebody else than who restores. */
function likeThe(base: string, side: string): void {
  const [{ uid, gid, mode }, ours] = [statSync(base), statSync(side)];
  try {
    if (ours.uid !== uid || ours.gid !== gid) chownSync(side, uid, gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
    throw new DomainError('restore-not-owner', 'forbidden', { base });
  }
  chmodSync(side, mode & 0o777);
}

async function replace({ base, side, kept }: Swap): Promise<void> {
  await onDisk(dirname(base));
  // Whatever SQLite could not put into a damaged database stays with it, and never comes into the new one.
  const hasLog = (statSync(`${base}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
  if (hasLog) await rename(`${base}-wal`, `${kept}-wal`);
  try {
    await putOver(side, base);
  } catch (error) {
    if (hasLog) await rename(`${kept}-wal`, `${base}-wal`);
    throw error;
  }
}
