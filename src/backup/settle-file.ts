import { constants } from 'node:fs';
import { copyFile, link, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileIdentity } from '../database/sqlite/file-identity.js';

/** What file systems without hard links answer. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Waits until a file, or the names in a folder, are on the disk: what comes after may then rely on it. */
export async function onDisk(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Gives a file a second name, which nothing had: at once where links exist, else as a copy. @throws `EEXIST` */
export async function nameAlso(file: string, name: string): Promise<void> {
  try {
    await link(file, name);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
    await copyFile(file, name, constants.COPYFILE_EXCL);
    await onDisk(name);
  }
}

/** Puts a finished file under its name, in the place of what had it: whoever looks sees the one or the other, whole. */
export async function putOver(file: string, name: string): Promise<void> {
  await onDisk(file);
  await rename(file, name);
  await onDisk(dirname(name));
}

/** The same where nothing has the name. @returns false, with nothing done, when something has it */
export async function putNew(file: string, name: string): Promise<boolean> {
  await onDisk(file);
  try {
    await nameAlso(file, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
  await rm(file);
  await onDisk(dirname(name));
  return true;
}

/** Gives another name to a file that may not be there. @returns whether it was */
export async function setAside(file: string, name: string): Promise<boolean> {
  if (fileIdentity(file) === null) return false;
  await rename(file, name);
  return true;
}
