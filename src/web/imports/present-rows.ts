import type { ImportDocument } from '../../inventory/domain/import-document.js';
import { presentPager } from '../components/present-pager.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { ImportRowsView } from './import-views.js';
import type { PlannedChange } from './planned-change.js';
import { presentChange } from './present-change.js';

/** How many rows a page shows before and after. */
export const ROWS_A_PAGE = 25;

export type RowsFacts = {
  readonly importId: string;
  readonly document: ImportDocument;
  /** those of this page, in the order of the file */
  readonly rows: readonly PlannedChange[];
  /** which page this is, from 1 */
  readonly page: number;
};

/** One page of the rows that will change something. */
export function presentRows({ importId, document, rows, page }: RowsFacts, locale: Locale): ImportRowsView {
  const { words, format } = locale;
  const { check } = words.imports;
  const total = document.devices.created + document.devices.updated;
  const first = (page - 1) * ROWS_A_PAGE + 1;
  const position = check.range(format.integer(first), format.integer(first + rows.length - 1), total);
  return {
    importId,
    purpose: check.allRowsPurpose(document.file.name),
    caption: position,
    rows: rows.map((row) => presentChange(row, locale)),
    pager: presentPager({
      ...{ page, size: ROWS_A_PAGE, total, position },
      hrefOf: (to) => routes.importRows(importId, to),
    }),
  };
}
