/** How much a file may ask of us before it is refused. Tests and small servers may lower any of them. */
export type ReaderLimits = {
  /** characters of one cell; Excel's own limit is 32,767 */
  readonly cellCharacters: number;
  readonly columns: number;
  /** characters of one CSV record, all its cells together */
  readonly recordCharacters: number;
  /** entries of a zip archive; a large workbook has some hundreds */
  readonly zipEntries: number;
  /** bytes of one part of a workbook once inflated: 2 million rows of 20 columns need about 500 MB of XML at most */
  readonly partBytes: number;
  /** bytes of the table of texts of a workbook once inflated: the only part kept in memory */
  readonly sharedStringsBytes: number;
  /** inflated size over compressed size, looked at above `inflationFloorBytes`: real sheets stay below 250 */
  readonly inflationRatio: number;
  readonly inflationFloorBytes: number;
  /** rows of one sheet, Excel's and LibreOffice's own limit */
  readonly sheetRows: number;
  /** cells that an OpenDocument sheet may make by saying "repeat the row above" */
  readonly repeatedCells: number;
  /** open elements inside one another in an XML document */
  readonly xmlDepth: number;
  /** bytes of an agent's or Workbench's file; network inventories reach 20 MB */
  readonly deviceFileBytes: number;
};

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReaderLimits = {
  cellCharacters: 100_000,
  columns: 2_000,
  recordCharacters: 1_000_000,
  zipEntries: 10_000,
  partBytes: 512 * MEGABYTE,
  sharedStringsBytes: 128 * MEGABYTE,
  inflationRatio: 500,
  inflationFloorBytes: 16 * MEGABYTE,
  sheetRows: 1_048_576,
  repeatedCells: 20_000_000,
  xmlDepth: 100,
  deviceFileBytes: 32 * MEGABYTE,
};
