import type { Cell } from '../components/data-table.js';
import type { Tone } from '../components/tone.js';
import { routes } from '../frame/routes.js';
import type { ImportStage } from '../../inventory/domain/import-stage.js';
import type { Locale } from '../wording/locale.js';
import type { ImportFacts } from './import-facts.js';
import type { ImportListView } from './import-views.js';

const TONES: Readonly<Record<ImportStage, Tone>> = {
  reading: 'info',
  previewed: 'caution',
  applying: 'info',
  applied: 'good',
  cancelled: 'quiet',
  refused: 'danger',
};

/** The list of imports, the latest first: each leads to its check or to its receipt. */
export function presentImports(imports: readonly ImportFacts[], locale: Locale): ImportListView {
  const { words, format } = locale;
  const { empty } = words.imports;
  return {
    caption: words.imports.list.caption(imports.length),
    rows: imports.map((item) => {
      const href = item.stage === 'previewed' ? routes.importCheck(item.id) : routes.import(item.id);
      const count = (action: 'created' | 'updated' | 'rejected'): Cell =>
        item.document === null ? '' : format.integer(item.document.counts[action]);
      return {
        cells: [
          { text: item.fileName, href },
          format.instant(item.startedAt),
          format.integer(item.document?.file.rows ?? item.rowsRead),
          count('created'),
          count('updated'),
          count('rejected'),
          { text: words.imports.stage[item.stage], tone: TONES[item.stage] },
        ],
      };
    }),
    empty: imports.length > 0 ? null : { ...empty, action: { label: empty.action, href: routes.newImport } },
  };
}
