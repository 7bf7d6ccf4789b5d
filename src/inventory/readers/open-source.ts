import { DomainError } from '../../kernel/domain-error.js';
import type { SourceFile } from '../domain/source-file.js';
import { unguarded, unguardedInLine } from '../domain/values/formula-guard.js';
import { openAgentXml } from './agent/open-agent-xml.js';
import { contentKind } from './content-kind.js';
import { openCsv } from './csv/open-csv.js';
import { fileHead, type FileHead } from './file-head.js';
import { oldWorkbookRefusal } from './old-workbook.js';
import { openJson } from './open-json.js';
import { openWorkbook } from './open-workbook.js';
import type { SourceOptions } from './source-options.js';

/**
 * Opens an inventory file: recognises what it is by its content, never by its name, and gives its rows as a stream.
 * Nothing stays open between two calls of `rows()`.
 * @throws DomainError `file-missing`, `file-empty`, `file-not-a-spreadsheet`, `file-old-xls`, `file-encrypted`,
 * `file-doctype`, `file-unreadable`, `file-too-large`, `file-too-large-unpacked`, `file-without-device`, `sheet-unknown`;
 * and while rows are read `cell-too-long`, `row-too-wide`, `row-too-long`, `file-quote-unclosed`
 */
export async function openSource(path: string, options: SourceOptions): Promise<SourceFile> {
  const head = await headOf(path, options.fileName);
  switch (contentKind(head, options.fileName)) {
    case 'zip':
      return withoutGuards(await openWorkbook(path, options), unguarded);
    case 'ole2':
      throw await oldWorkbookRefusal(path, options.fileName);
    case 'json':
      return openJson(path, head, options);
    case 'agent-xml':
      return openAgentXml(path, head, options);
    case 'text':
      return withoutGuards(await openCsv(path, head, options), unguardedInLine);
  }
}

/** Spreadsheets for people: the apostrophe that our exports, and others, put before what would be a formula is taken away. */
function withoutGuards(source: SourceFile, unguard: (cell: string) => string): SourceFile {
  return {
    ...source,
    async *rows() {
      for await (const { position, cells } of source.rows()) {
        const plain = cells.map(unguard);
        // A row that held nothing but guards is a blank one.
        if (isBlank(plain) && !isBlank(cells)) continue;
        yield { position, cells: plain };
      }
    },
  };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

/** @throws DomainError `file-missing` when there is no file at this place, or no right to read it */
async function headOf(path: string, fileName: string): Promise<FileHead> {
  try {
    return await fileHead(path);
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
    if (!['ENOENT', 'EISDIR', 'EACCES', 'EPERM', 'ENOTDIR'].includes(code)) throw error;
    throw new DomainError('file-missing', 'not-found', { file: fileName });
  }
}
