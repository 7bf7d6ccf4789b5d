/** Names of the fields of the form, and of the query that opens lists of meanings. */
export const OPENED = 'changer';
export const columnField = (header: string): string => `column.${header}`;
export const questionField = (field: string): string => `question.${field}`;
export const READING_FIELDS = {
  encoding: 'encoding',
  delimiter: 'delimiter',
  headerRow: 'header-row',
  sheet: 'sheet',
} as const;
/** The answer that leaves both columns out. */
export const NEITHER = '-';
