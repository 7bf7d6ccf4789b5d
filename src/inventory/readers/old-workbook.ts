import { DomainError } from '../../kernel/domain-error.js';
import { fileChunks } from './file-chunks.js';

/** Names of streams in a compound document (OLE2), as they stand in its directory. */
const name = (text: string): Buffer => Buffer.from(text, 'utf16le');
const ENCRYPTED = name('EncryptedPackage');
const OTHER_DOCUMENTS = [name('WordDocument'), name('PowerPoint Document')];
const LONGEST_NAME = 64;

/**
 * A compound document is never read: says what it is, so that the person knows what to do.
 * @returns the refusal: `file-encrypted` (a modern workbook under a password), `file-old-xls`, `file-not-a-spreadsheet`
 */
export async function oldWorkbookRefusal(path: string, fileName: string): Promise<DomainError> {
  let other = false;
  let tail = Buffer.alloc(0);
  for await (const chunk of fileChunks(path)) {
    const bytes = Buffer.concat([tail, chunk]);
    if (bytes.includes(ENCRYPTED)) return new DomainError('file-encrypted', 'invalid', { file: fileName });
    other ||= OTHER_DOCUMENTS.some((document) => bytes.includes(document));
    tail = bytes.subarray(-LONGEST_NAME);
  }
  if (other) return new DomainError('file-not-a-spreadsheet', 'invalid', { file: fileName, found: 'document' });
  return new DomainError('file-old-xls', 'invalid', { file: fileName });
}
