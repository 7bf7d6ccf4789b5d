import { DomainError } from '../../kernel/domain-error.js';
import type { SourceFile } from '../domain/source-file.js';
import { openOds } from './ods/open-ods.js';
import { DEFAULT_LIMITS } from './reader-limits.js';
import type { SourceOptions } from './source-options.js';
import { openXlsx } from './xlsx/open-xlsx.js';
import { ZipArchive } from './zip/zip-archive.js';

const ODS_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const LONGEST_TYPE = 1024;

/**
 * Opens a zip archive that is a workbook: by its parts for XLSX, by its declared type for ODS.
 * @throws DomainError `file-not-a-spreadsheet` (found: zip, xlsb, document), and those of the two readers
 */
export async function openWorkbook(path: string, options: SourceOptions): Promise<SourceFile> {
  const kind = await workbookKind(path, options);
  if (kind === 'xlsx') return openXlsx(path, options);
  if (kind === 'ods') return openOds(path, options);
  throw new DomainError('file-not-a-spreadsheet', 'invalid', { file: options.fileName, found: kind });
}

async function workbookKind(
  path: string,
  options: SourceOptions,
): Promise<'xlsx' | 'ods' | 'xlsb' | 'document' | 'zip'> {
  const archive = await ZipArchive.open(path, options.fileName, { ...DEFAULT_LIMITS, ...options.limits });
  try {
    if (archive.has('xl/workbook.bin')) return 'xlsb';
    if (archive.has('mimetype')) {
      const type = await archive.text('mimetype', LONGEST_TYPE);
      return type.startsWith(ODS_TYPE) ? 'ods' : 'document';
    }
    if (archive.names.some((name) => name.startsWith('xl/'))) return 'xlsx';
    return archive.has('[Content_Types].xml') ? 'document' : 'zip';
  } finally {
    archive.close();
  }
}
