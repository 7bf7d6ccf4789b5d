import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const KEY_BYTES = 32;

/**
 * The key kept in a file, which is made, readable by its owner only, when it is missing. Of several processes that make
 * it at once, one does, and all have the same: the file appears whole, under its name, or not at all.
 * @throws Error when the file holds no such key, or may be read by everybody on this computer
 */
export function readKeyFile(file: string): Buffer {
  return readKey(file) ?? makeKey(file);
}

function readKey(file: string): Buffer | null {
  let key: Buffer;
  try {
    key = readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  if (key.length !== KEY_BYTES) {
    throw new Error(`${file} must hold a key of ${KEY_BYTES} bytes and holds ${key.length}: restore it from its copy`);
  }
  if (process.platform !== 'win32' && (statSync(file).mode & 0o007) !== 0) {
    throw new Error(`${file} may be read by everybody on this computer: chmod 600 it`);
  }
  return key;
}

function makeKey(file: string): Buffer {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(draft, randomBytes(KEY_BYTES), { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(draft);
  }
  const key = readKey(file);
  if (key === null) throw new Error(`${file} disappeared as soon as it was made`);
  return key;
}
