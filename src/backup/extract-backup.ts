import { createHash, type Hash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { DomainError } from '../kernel/domain-error.js';
import { FOOTER_ROOM, FORMAT, HASH_LENGTH, parseFooter, type BackupFooter } from './domain/backup-footer.js';
import { parseManifest, type BackupManifest } from './domain/backup-manifest.js';

const MAGIC = Buffer.from('SQLite format 3\0', 'latin1');
const CHUNK_BYTES = 1 << 20;
const MANIFEST_BYTES_AT_MOST = 64 << 20;

export type ExtractedBackup = { readonly manifest: BackupManifest; readonly sha256: string };

/**
 * Copies the database out of a backup, and checks on the way that each byte is the one that was written.
 * @param side where the database goes: a new file, readable by its owner only
 * @throws DomainError `file-missing`, `backup-unrecognised`, `backup-newer`, `backup-damaged`
 */
export async function extractBackup(file: string, side: string): Promise<ExtractedBackup> {
  const backup = await openFile(file);
  try {
    const { size } = await backup.stat();
    const footer = await readFooter(backup, size);
    if (footer === null) throw new DomainError('backup-unrecognised', 'invalid', { file });
    if (footer.format > FORMAT) throw new DomainError('backup-newer', 'conflict', { file });
    const { databaseBytes, sha256 } = footer;
    const manifestBytes = size - footer.length - databaseBytes;
    if (manifestBytes < 2 || manifestBytes > MANIFEST_BYTES_AT_MOST) {
      throw new DomainError('backup-damaged', 'invalid', { file });
    }
    const hash = createHash('sha256');
    await copyDatabase({ backup, databaseBytes, side, hash });
    const rest = await readAt(backup, databaseBytes, size - HASH_LENGTH - databaseBytes);
    const isIntact = hash.update(rest).digest('hex') === sha256;
    const manifest = isIntact ? parseManifest(rest.toString('utf8', 0, manifestBytes)) : null;
    if (manifest === null) throw new DomainError('backup-damaged', 'invalid', { file });
    return { manifest, sha256 };
  } finally {
    await backup.close();
  }
}

async function openFile(file: string): Promise<FileHandle> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new DomainError('file-missing', 'not-found', { file });
  }
}

/** The last line of what begins as a database; null for anything else, and for what was cut. */
async function readFooter(backup: FileHandle, size: number): Promise<BackupFooter | null> {
  if (!(await backup.stat()).isFile()) return null;
  const head = await readAt(backup, 0, Math.min(MAGIC.length, size));
  if (!head.equals(MAGIC)) return null;
  const room = Math.min(FOOTER_ROOM, size);
  return parseFooter((await readAt(backup, size - room, room)).toString('latin1'));
}

/** Fewer bytes than asked for when the file ends before. */
async function readAt(backup: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await backup.read(buffer, read, length - read, position + read);
    if (bytesRead === 0) break;
    read += bytesRead;
  }
  return buffer.subarray(0, read);
}

type Copying = {
  readonly backup: FileHandle;
  readonly databaseBytes: number;
  readonly side: string;
  readonly hash: Hash;
};

async function copyDatabase({ backup, databaseBytes, side, hash }: Copying): Promise<void> {
  const copy = await open(side, 'wx', 0o600);
  try {
    for (let position = 0; position < databaseBytes; position += CHUNK_BYTES) {
      const chunk = await readAt(backup, position, Math.min(CHUNK_BYTES, databaseBytes - position));
      hash.update(chunk);
      await copy.appendFile(chunk);
    }
    await copy.sync();
  } finally {
    await copy.close();
  }
}
