import type { SourceRow } from '../../domain/source-file.js';
import { RowCells } from '../workbook/row-cells.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import type { WorkbookFacts } from './cell-text.js';
import { plainItems } from './plain/plain-items.js';
import { PlainRows } from './plain/plain-rows.js';
import { SheetRows } from './sheet-rows.js';

/** The rows of a sheet, blank ones left out; none when there is no such part. */
export async function* sheetItems(
  archive: ZipArchive,
  part: string | null,
  facts: WorkbookFacts,
): AsyncGenerator<SourceRow, void, undefined> {
  if (part === null || !archive.has(part)) return;
  const { fileName, limits } = archive;
  const cells = new RowCells(limits);
  const plain = new PlainRows(facts, cells);
  const parsed = (): SheetRows => new SheetRows(facts, limits, null, 'last-row', { cells, position: plain.position });
  for await (const rows of plainItems(archive.bytes(part), plain, parsed, { fileName, ...limits })) {
    for (const row of rows) yield row;
  }
}
