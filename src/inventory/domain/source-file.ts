/** One line of the person's file, as text: dates of a spreadsheet are already `YYYY-MM-DD`, its numbers `1234.5`. */
export type SourceRow = {
  /** the number the person sees: the line in a spreadsheet, the physical line on which a CSV record starts; from 1 */
  readonly position: number;
  readonly cells: readonly string[];
};

export const SOURCE_FORMATS = ['csv', 'xlsx', 'ods', 'glpi-json', 'glpi-xml', 'workbench-json'] as const;
export type SourceFormat = (typeof SOURCE_FORMATS)[number];

export const SOURCE_ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-15',
  'cp850',
  'macintosh',
] as const;
export type SourceEncoding = (typeof SOURCE_ENCODINGS)[number];

/** What may part the cells of a line of text. In case of a tie the first wins: French spreadsheets write semicolons. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Something the importer settled by itself, with the evidence a person can check. */
export type Decision = { readonly kind: string; readonly value: string; readonly because: string };

/**
 * An inventory file opened and recognised. `rows()` may be called several times: each call reads the file again
 * from its beginning, one row at a time. Agent files give one header row of paths, then one row per device.
 */
export type SourceFile = {
  readonly format: SourceFormat;
  readonly encoding: SourceEncoding | null;
  readonly delimiter: string | null;
  /** the sheet read, and all those of the workbook */
  readonly sheet: string | null;
  readonly sheets: readonly string[];
  readonly decisions: readonly Decision[];
  /** false: its bytes show that no letter was read twice, so that none need be looked at */
  readonly suspectLetters?: boolean;
  rows(): AsyncIterable<SourceRow>;
};
