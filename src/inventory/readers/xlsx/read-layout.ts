import { unicodeMark } from '../text/unicode-mark.js';
import { SheetLayout } from '../workbook/sheet-layout.js';
import { MergedCells } from '../workbook/merged-cells.js';
import { partItems } from '../zip/part-items.js';
import type { ZipArchive } from '../zip/zip-archive.js';
import type { WorkbookFacts } from './cell-text.js';
import { mentions } from './mentions.js';
import { sheetItems } from './sheet-items.js';
import { SheetRows } from './sheet-rows.js';

/** What a sheet must contain, as written by any writer, for a row to be hidden or a cell to be merged. */
const SIGNS = ['mergeCell', 'hidden="1"', 'hidden="true"', "hidden='"];

/** The archive, anew each time: what is inflated is counted for one reading. */
type Opened = () => Promise<ZipArchive>;

/**
 * Whether a sheet may hide or merge anything, told by its bytes without understanding them: most do not.
 * @throws DomainError when the archive is broken or too large
 */
export const mayHaveLayout = (open: Opened, part: string | null): Promise<boolean> =>
  inArchive(open, (archive) => showsSigns(archive, part));

/**
 * The layout of a whole sheet. It says at its very end which cells are merged, so that its rows cannot be read without
 * having been to the end.
 * @throws DomainError as the reading of the rows
 */
export function readLayout(open: Opened, part: string | null, facts: WorkbookFacts): Promise<SheetLayout> {
  return inArchive(open, async (archive) => {
    const { limits, fileName } = archive;
    const layout = new SheetLayout(new MergedCells(limits, fileName), limits.columns);
    const sheet = new SheetRows(facts, limits, layout, 'to-the-end');
    for await (const row of partItems(archive, part, sheet)) void row;
    if (layout.merged.any) {
      await inArchive(open, async (again) => {
        for await (const row of sheetItems(again, part, facts)) layout.merged.fill(row);
      });
    }
    return layout;
  });
}

async function inArchive<Result>(open: Opened, read: (archive: ZipArchive) => Promise<Result>): Promise<Result> {
  const archive = await open();
  try {
    return await read(archive);
  } finally {
    archive.close();
  }
}

async function showsSigns(archive: ZipArchive, part: string | null): Promise<boolean> {
  if (part === null || !archive.has(part)) return false;
  for await (const head of archive.bytes(part)) {
    if ((unicodeMark(head)?.encoding ?? 'utf-8') !== 'utf-8') return true;
    break;
  }
  return mentions(archive.bytes(part), SIGNS);
}
