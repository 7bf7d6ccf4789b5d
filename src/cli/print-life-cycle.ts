import type { Category } from '../inventory/domain/category.js';
import type { LifeCycleDocument } from '../reporting/life-cycle-document.js';
import { twoFigures } from './two-figures.js';

/** A life cycle as a person reads it in a terminal, in two significant figures; `--json` has full precision. */
export function printLifeCycle(category: Category, document: LifeCycleDocument): string {
  const { otherBasis } = document;
  const between = (low: number, high: number): string => `entre ${twoFigures(low)} et ${twoFigures(high)}`;
  const lines: readonly (readonly [string, string])[] = [
    ['Catégorie', category],
    ['Base', `${document.basis}, précision ${document.precision}`],
    [
      'Fabrication',
      `${twoFigures(document.embodiedKgCo2e)} kg éq. CO2, ${between(document.lowKgCo2e, document.highKgCo2e)}`,
    ],
    [
      'Usage',
      `${twoFigures(document.useKgCo2ePerYear)} kg éq. CO2 par an (${twoFigures(document.kwhPerYear)} kWh à ${String(document.electricityKgCo2ePerKwh)} kg/kWh)`,
    ],
    [
      'Total',
      `${twoFigures(document.totalKgCo2e)} kg éq. CO2 sur ${String(document.heldYears)} ans, ${between(document.totalLowKgCo2e, document.totalHighKgCo2e)}`,
    ],
    [
      'Autre base',
      otherBasis === null
        ? 'ne publie rien de défendable'
        : `${otherBasis.basis} : fabrication ${twoFigures(otherBasis.embodiedKgCo2e)}, ${between(otherBasis.lowKgCo2e, otherBasis.highKgCo2e)} (ne s’additionne pas)`,
    ],
    ['Sources', document.sources.join(', ')],
    ['Méthode', document.method],
  ];
  return lines.map(([label, text]) => `${label.padEnd(15)} ${text}`).join('\n');
}
