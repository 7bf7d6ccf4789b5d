import type { Cell } from '../components/data-table.js';
import { presentPager } from '../components/present-pager.js';
import type { Tone } from '../components/tone.js';
import { routes } from '../frame/routes.js';
import type { ImportStage } from '../../inventory/domain/import-stage.js';
import type { Locale } from '../wording/locale.js';
import type { ImportFacts } from './import-facts.js';
import type { ImportListView } from './import-views.js';
import { stepHref, waitingStep } from './waiting-step.js';

const TONES: Readonly<Record<ImportStage, Tone>> = {
  reading: 'info',
  previewed: 'caution',
  applying: 'info',
  applied: 'good',
  undone: 'quiet',
  cancelled: 'quiet',
  refused: 'danger',
};

/** How many imports a page lists. */
export const IMPORTS_A_PAGE = 25;

/** One page of the imports. */
export type ImportListFacts = {
  readonly imports: readonly ImportFacts[];
  /** which page this is, from 1 */
  readonly page: number;
  /** how many there are, all pages together */
  readonly total: number;
};

/** The list of imports, the latest first: each leads to the step at which it waits, or to its receipt. */
export function presentImports({ imports, page, total }: ImportListFacts, locale: Locale): ImportListView {
  const { words, format } = locale;
  const { empty, list } = words.imports;
  const first = (page - 1) * IMPORTS_A_PAGE + 1;
  const position =
    imports.length === total
      ? list.caption(total)
      : list.captionRange(format.integer(first), format.integer(first + imports.length - 1), total);
  return {
    caption: position,
    pager: presentPager({ page, size: IMPORTS_A_PAGE, total, position, hrefOf: routes.importsPage }),
    rows: imports.map((item) => {
      const count = (action: 'created' | 'updated' | 'rejected'): Cell =>
        item.document === null ? '' : format.integer(item.document.counts[action]);
      return {
        cells: [
          { text: item.fileName, href: routes.import(item.id) },
          format.instant(item.startedAt),
          format.integer(item.document?.file.rows ?? item.rowsRead),
          count('created'),
          count('updated'),
          count('rejected'),
          presentStage(item, locale),
        ],
      };
    }),
    empty: total > 0 ? null : { ...empty, action: { label: empty.action, href: routes.newImport } },
  };
}

/** Where an import stands, and how far it is while it runs; of one that waits, the step at which it is taken up again. */
function presentStage({ id, stage, document, choices, progress }: ImportFacts, { words, format }: Locale): Cell {
  const { rowsRead, rowsTotal } = progress;
  if ((stage === 'reading' || stage === 'applying') && rowsTotal !== null && rowsRead > 0) {
    const share = format.percent(Math.min(1, rowsRead / rowsTotal));
    return { text: words.imports.list.running(words.imports.stage[stage], share), tone: TONES[stage] };
  }
  if (stage !== 'previewed' || document === null) return { text: words.imports.stage[stage], tone: TONES[stage] };
  const step = waitingStep(document, choices);
  return { text: words.imports.list.resume(words.imports.steps[step]), href: stepHref(step, id) };
}
