import type { CsvForm } from './csv-file.js';
import type { Sheet } from './sheet.js';
import type { WorkbookForm } from './workbook-file.js';

/** An export of one organisation: what it lists, and in which file. */
export type ExportPlan = {
  readonly organisationCode: string;
  readonly sheet: Sheet;
  readonly file: { readonly csv: CsvForm } | { readonly workbook: WorkbookForm };
};

/** Serial numbers that firmware and people leave when they have none. */
export const JUNK_SERIALS = ['To be filled by O.E.M.', 'Default string', 'System Serial Number', 'N/A'] as const;
