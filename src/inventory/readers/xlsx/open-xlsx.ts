import type { SourceFile, SourceRow } from '../../domain/source-file.js';
import { DEFAULT_LIMITS } from '../reader-limits.js';
import type { SourceOptions } from '../source-options.js';
import { chooseSheet, PEEK_ROWS, sheetDecisions, sheetNamed, type SheetPeek } from '../workbook/choose-sheet.js';
import { ElementList } from '../xml/element-list.js';
import { allItems } from '../zip/all-items.js';
import { partItems } from '../zip/part-items.js';
import { ZipArchive } from '../zip/zip-archive.js';
import { cellFormats, STYLE_ELEMENTS } from './cell-formats.js';
import type { WorkbookFacts } from './cell-text.js';
import { mayHaveLayout, readLayout } from './read-layout.js';
import { readStrings } from './read-strings.js';
import { sheetItems } from './sheet-items.js';
import { workbookParts, type WorkbookParts, type WorkbookSheet } from './workbook-parts.js';

/** Excel itself stops at 64,000 cell formats. */
const MOST_STYLES = 200_000;
const STYLES_BYTES = 64 * 1024 * 1024;

/**
 * Opens a modern Excel workbook: its table of texts is kept in memory, its rows are not. Hidden sheets are read only
 * when named.
 * @throws DomainError `sheet-unknown`, `file-empty`, `file-unreadable`, `file-too-large-unpacked`, `file-doctype`
 */
export async function openXlsx(path: string, options: SourceOptions): Promise<SourceFile> {
  const { fileName } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const archive = await ZipArchive.open(path, fileName, limits);
  try {
    const parts = await workbookParts(archive);
    const visible = parts.sheets.filter((sheet) => !sheet.hidden);
    const shown = visible.length > 0 ? visible : parts.sheets;
    const names = parts.sheets.map((sheet) => sheet.name);
    const named = options.sheet === undefined ? null : sheetNamed(options.sheet, names, fileName);
    const looked = named === null ? shown : parts.sheets.filter((sheet) => sheet.name === named.name);
    const again = (): Promise<ZipArchive> => ZipArchive.open(path, fileName, limits);
    const mayHave = (sheet: WorkbookSheet | undefined): Promise<boolean> => mayHaveLayout(again, sheet?.part ?? null);
    // a sheet that will be the one in any case is looked through while the table of texts is read
    const [facts, early] = await Promise.all([
      workbookFacts(archive, parts),
      looked.length === 1 ? mayHave(looked[0]) : null,
    ]);
    const peeked = await peeks(archive, looked, facts);
    const chosen = named ?? chooseSheet(peeked, fileName);
    const { name } = chosen;
    const sheet = parts.sheets.find((one) => one.name === name);
    const part = sheet?.part ?? null;
    const layout = (early ?? (await mayHave(sheet))) ? await readLayout(again, part, facts) : null;
    return {
      format: 'xlsx',
      encoding: null,
      delimiter: null,
      sheet: name,
      sheets: shown.map((sheet) => sheet.name),
      decisions: sheetDecisions(chosen, peeked, layout),
      async *rows() {
        const reading = await again();
        const rows = sheetItems(reading, part, facts);
        const merged = layout?.merged.any === true ? layout.merged.again() : null;
        try {
          if (merged === null) yield* rows;
          else for await (const row of rows) yield merged.fill(row);
        } finally {
          reading.close();
        }
      },
    };
  } finally {
    archive.close();
  }
}

async function workbookFacts(archive: ZipArchive, parts: WorkbookParts): Promise<WorkbookFacts> {
  const styles = partItems(archive, parts.styles, new ElementList(STYLE_ELEMENTS), STYLES_BYTES);
  const elements = await allItems(styles, MOST_STYLES);
  return {
    sharedStrings: await readStrings(archive, parts.sharedStrings),
    formats: cellFormats(elements),
    uses1904: parts.uses1904,
  };
}

async function peeks(
  archive: ZipArchive,
  sheets: readonly WorkbookSheet[],
  facts: WorkbookFacts,
): Promise<SheetPeek[]> {
  const found: SheetPeek[] = [];
  for (const { name, part } of sheets) {
    const rows: SourceRow[] = [];
    for await (const row of sheetItems(archive, part, facts)) {
      rows.push(row);
      if (rows.length === PEEK_ROWS) break;
    }
    found.push({ name, rows });
  }
  return found;
}
