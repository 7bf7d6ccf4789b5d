import { DomainError } from '../../../kernel/domain-error.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import { plainItems } from './plain/plain-items.js';
import { PlainStrings } from './plain/plain-strings.js';
import { SharedStrings } from './shared-strings.js';

/**
 * The texts of a workbook in their order, kept in memory; none when there is no such part.
 * @throws DomainError `file-too-large-unpacked` when there are more than its limits allow
 */
export async function readStrings(archive: ZipArchive, part: string | null): Promise<string[]> {
  const found: string[] = [];
  if (part === null || !archive.has(part)) return found;
  const { fileName, limits } = archive;
  const chunks = archive.bytes(part, limits.sharedStringsBytes);
  const parsed = (): SharedStrings => new SharedStrings(limits.cellCharacters);
  for await (const texts of plainItems(chunks, new PlainStrings(), parsed, { fileName, ...limits })) {
    for (const text of texts) found.push(text);
    if (found.length > limits.sharedStrings) {
      throw new DomainError('file-too-large-unpacked', 'too-large', { items: limits.sharedStrings });
    }
  }
  return found;
}
