/** How much a file may ask of us before it is refused. Tests and small servers may lower any of them. */
export type ReaderLimits = {
  /** characters of one cell; Excel's own limit is 32,767 */
  readonly cellCharacters: number;
  readonly columns: number;
  /** characters of one row, all its cells together */
  readonly recordCharacters: number;
  /** entries of a zip archive; a large workbook has some hundreds */
  readonly zipEntries: number;
  /** bytes of all parts of an archive: as declared before anything is inflated, and as really inflated in one reading */
  readonly archiveBytes: number;
  /** bytes of one part of a workbook once inflated: 2 million rows of 20 columns need about 500 MB of XML at most */
  readonly partBytes: number;
  /** bytes of the table of texts of a workbook once inflated: the only part kept in memory */
  readonly sharedStringsBytes: number;
  /** texts in that table */
  readonly sharedStrings: number;
  /** inflated size over compressed size, looked at above `inflationFloorBytes`: real sheets stay below 250 */
  readonly inflationRatio: number;
  readonly inflationFloorBytes: number;
  /** rows of one sheet, Excel's and LibreOffice's own limit */
  readonly sheetRows: number;
  /** cells that an OpenDocument sheet may make by saying "repeat the row above" */
  readonly repeatedCells: number;
  /** groups of cells of one sheet made one over several rows */
  readonly mergedRanges: number;
  /** characters of all the rows of one sheet: a few bytes may repeat a long text a million times */
  readonly sheetCharacters: number;
  /** sheets of a workbook, LibreOffice's own limit */
  readonly sheets: number;
  /** open elements inside one another in an XML document */
  readonly xmlDepth: number;
  /** attributes of one element */
  readonly xmlAttributes: number;
  /** bytes of an agent's or Workbench's file; network inventories reach 20 MB */
  readonly deviceFileBytes: number;
  /** values of such a file in JSON, and how deep they may stand inside one another */
  readonly jsonValues: number;
  readonly jsonDepth: number;
};

const MEGABYTE = 1024 * 1024;

export const DEFAULT_LIMITS: ReaderLimits = {
  cellCharacters: 100_000,
  columns: 2_000,
  recordCharacters: 1_000_000,
  zipEntries: 10_000,
  archiveBytes: 1024 * MEGABYTE,
  partBytes: 512 * MEGABYTE,
  sharedStringsBytes: 128 * MEGABYTE,
  sharedStrings: 4_000_000,
  inflationRatio: 500,
  inflationFloorBytes: 16 * MEGABYTE,
  sheetRows: 1_048_576,
  repeatedCells: 20_000_000,
  mergedRanges: 200_000,
  sheetCharacters: 1_000_000_000,
  sheets: 10_000,
  xmlDepth: 100,
  xmlAttributes: 256,
  deviceFileBytes: 32 * MEGABYTE,
  jsonValues: 2_000_000,
  jsonDepth: 100,
};
