import type { ExtensionLineDocument } from '../../reporting/extension/extension-document.js';
import type { Row } from '../components/data-table.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { figureWithRange } from '../wording/figure-with-range.js';
import { modelName } from '../wording/model-name.js';
import { wordFor } from '../wording/word-for.js';

/** A device of the plan as a row of eight cells; what is not known is said so. */
export function presentPlanRow(line: ExtensionLineDocument, { words, format }: Locale): Row {
  const { extension, layout, fleet } = words;
  const unknown = { text: layout.unknown, tone: 'quiet' } as const;
  const model = modelName(line.manufacturer, line.model);
  const { carbonKgCo2e: carbon, moneyEur: money } = line;
  return {
    cells: [
      { text: line.name ?? fleet.noIdentity, href: routes.device(line.id) },
      model === '' ? wordFor(words.codes.category, line.category) : model,
      line.site ?? unknown,
      extension.why(format.age(line.ageMonths), format.age(line.targetMonths), line.ageMonths >= line.targetMonths),
      line.needs.map((need) => wordFor(extension.need, need)).join(', '),
      carbon === null ? unknown : figureWithRange(carbon, { format }),
      money === null ? unknown : format.figure(money.central),
      extension.effort(format.integer(line.minutes), line.partsEur === 0 ? null : format.euros(line.partsEur * 100)),
    ],
  };
}
