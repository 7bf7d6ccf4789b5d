/** Names of the fields of the form, and of the query that opens lists of meanings. */
export const OPENED = 'changer';
const COLUMN = 'column.';
const QUESTION = 'question.';
export const columnField = (header: string): string => `${COLUMN}${header}`;
export const questionField = (field: string): string => `${QUESTION}${field}`;
export const READING_FIELDS = {
  encoding: 'encoding',
  delimiter: 'delimiter',
  headerRow: 'header-row',
  sheet: 'sheet',
} as const;
/** What the form may hold. */
export const COLUMNS_FORM = { names: Object.values(READING_FIELDS), beginnings: [COLUMN, QUESTION] };
/** The answer that leaves both columns out. */
export const NEITHER = '-';
