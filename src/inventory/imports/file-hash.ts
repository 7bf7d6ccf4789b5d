import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../../kernel/domain-error.js';

/** SHA-256 of a file, hexadecimal. @throws DomainError `file-missing-on-disk`, `file-unreadable` */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new DomainError(missing ? 'file-not-found' : 'file-unreadable', 'invalid', { path });
  }
  return hash.digest('hex');
}
