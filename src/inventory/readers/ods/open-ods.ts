import { DomainError } from '../../../kernel/domain-error.js';
import type { SourceFile, SourceRow } from '../../domain/source-file.js';
import { DEFAULT_LIMITS } from '../reader-limits.js';
import type { SourceOptions } from '../source-options.js';
import { chooseSheet, PEEK_ROWS, sheetDecisions, sheetNamed, type SheetPeek } from '../workbook/choose-sheet.js';
import { partItems } from '../zip/part-items.js';
import { ZipArchive } from '../zip/zip-archive.js';
import type { SheetLayout } from '../workbook/sheet-layout.js';
import { OdsSheets, type OdsRow } from './ods-sheets.js';

type OpenSheet = SheetPeek & { readonly hidden: boolean; readonly rows: SourceRow[]; readonly layout: SheetLayout };

const CONTENT = 'content.xml';
const MANIFEST = 'META-INF/manifest.xml';
const MANIFEST_BYTES = 4 * 1024 * 1024;

/**
 * Opens an OpenDocument spreadsheet: all its sheets stand in one part, gone through once to know them and once again
 * each time the rows are read.
 * @throws DomainError `file-encrypted`, `sheet-unknown`, `file-empty`, `file-unreadable`, `file-too-large-unpacked`
 */
export async function openOds(path: string, options: SourceOptions): Promise<SourceFile> {
  const { fileName } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const archive = await ZipArchive.open(path, fileName, limits);
  try {
    await refuseEncrypted(archive);
    const sheets = await sheetsOf(archive);
    const visible = sheets.filter((sheet) => !sheet.hidden);
    const shown = visible.length > 0 ? visible : sheets;
    const names = sheets.map((sheet) => sheet.name);
    const chosen =
      options.sheet === undefined ? chooseSheet(shown, fileName) : sheetNamed(options.sheet, names, fileName);
    const { name } = chosen;
    return {
      format: 'ods',
      encoding: null,
      delimiter: null,
      sheet: name,
      sheets: shown.map((sheet) => sheet.name),
      decisions: sheetDecisions(chosen, sheets, sheets.find((sheet) => sheet.name === name)?.layout ?? null),
      async *rows() {
        const again = await ZipArchive.open(path, fileName, limits);
        try {
          for await (const row of partItems(again, CONTENT, new OdsSheets(fileName, limits, name)))
            yield* repeated(row);
        } finally {
          again.close();
        }
      },
    };
  } finally {
    archive.close();
  }
}

async function sheetsOf(archive: ZipArchive): Promise<OpenSheet[]> {
  const sheets: OpenSheet[] = [];
  for await (const row of partItems(archive, CONTENT, new OdsSheets(archive.fileName, archive.limits, null))) {
    if (row.cells === null) {
      const { sheet: name, hidden, layout } = row;
      sheets.push({ name, hidden, layout, rows: [] });
    }
    const rows = sheets.at(-1)?.rows ?? [];
    for (const one of repeated(row)) {
      if (rows.length < PEEK_ROWS) rows.push(one);
      else if (!row.layout.merged.any) break;
    }
  }
  return sheets;
}

function* repeated({ cells, position, times, layout }: OdsRow): Generator<SourceRow, void, undefined> {
  if (cells === null) return;
  for (let index = 0; index < times; index++) yield layout.merged.fill({ position: position + index, cells });
}

/** LibreOffice encrypts each part, or since 2024 the whole as one part. */
async function refuseEncrypted(archive: ZipArchive): Promise<void> {
  const whole = archive.has('encrypted-package');
  const manifest = archive.has(MANIFEST) ? await archive.text(MANIFEST, MANIFEST_BYTES) : '';
  if (whole || manifest.includes('encryption-data')) {
    throw new DomainError('file-encrypted', 'invalid', { file: archive.fileName });
  }
}
