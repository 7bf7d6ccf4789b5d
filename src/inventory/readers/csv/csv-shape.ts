/** How the cells and the records of a CSV file are told apart. */
export type CsvShape = {
  /** null: one cell a line */
  readonly delimiter: string | null;
  /** `lf`: LF or CRLF; `cr`: the bare CR of old Macintosh files, LF inside a quoted cell being a line of text */
  readonly lineEnding: 'lf' | 'cr';
};
