import type { FigureDocument } from '../reporting/figure-document.js';
import type { CarbonTotalsDocument, FleetCarbonDocument } from '../reporting/fleet-carbon-document.js';
import { twoFigures } from './two-figures.js';

/** A year of a fleet as a person reads it in a terminal: kg éq. CO2, two significant figures; `--json` has everything. */
export function printFleetCarbon(carbon: FleetCarbonDocument): string {
  const { total, otherBasis, whatIf } = carbon;
  return [
    `Année ${String(carbon.year)}, base ${carbon.basis}, vue ${carbon.view}`,
    ...linesOf(total),
    `Autre base      ${otherBasis.basis} : ${figure(otherBasis.totalKgCo2e)} (ne s’additionne pas)`,
    '',
    ...carbon.byCategory.map((group) => line(group.category ?? 'inconnu', group)),
    '',
    ...carbon.byOrganisation.map((group) => line(group.organisation, group)),
    '',
    ...carbon.bySite.map((group) => line(`${group.organisation} ${group.site ?? '—'}`, group)),
    '',
    `Vies plus longues de ${String(whatIf.longerByMonths)} mois : ${figure(whatIf.longerLivesSpareKgCo2ePerYear)} de moins par an`,
    `Un écran par personne (${String(whatIf.people)}) : ${String(whatIf.screensTooMany)} de trop, ${figure(whatIf.oneScreenEachSparesKgCo2ePerYear)} de moins par an`,
  ].join('\n');
}

const linesOf = (totals: CarbonTotalsDocument): readonly string[] => [
  `Appareils       ${String(totals.devices)}, dont ${String(totals.withoutFigure)} sans chiffre et ${String(totals.undated)} sans date`,
  `Fabrication     ${figure(totals.embodiedKgCo2e)}`,
  `Usage           ${figure(totals.useKgCo2e)}`,
  `Total           ${figure(totals.totalKgCo2e)}`,
  `Évité           ${figure(totals.avoidedKgCo2e)} (second registre : ne se retranche pas)`,
];

const line = (name: string, totals: CarbonTotalsDocument): string =>
  `${name.padEnd(32)} ${String(totals.devices).padStart(7)}  ${figure(totals.totalKgCo2e)}`;

const figure = (kg: FigureDocument | null): string =>
  kg === null ? 'inconnu' : `${twoFigures(kg.central)}, entre ${twoFigures(kg.low)} et ${twoFigures(kg.high)}`;
