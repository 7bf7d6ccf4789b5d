import type { Precision } from '../kernel/estimate.js';
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
    'Non compté      pièces posées, secondes vies et achats faits malgré tout : aucun relevé ne les dit',
    '',
    ...ladderOf(carbon.basis, total),
    ...ladderOf(otherBasis.basis, otherBasis),
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

const LEVELS: Readonly<Record<Precision, string>> = {
  typed: 'chiffre saisi avec sa source',
  model: 'modèle exact',
  variants: 'plusieurs variantes',
  class: 'même taille ou même forme',
  category: 'catégorie',
  unknown: 'sans chiffre',
};

/** The rungs that some device stands on. */
const ladderOf = (basis: string, { ladder }: CarbonTotalsDocument): readonly string[] => [
  `Précision, base ${basis}`,
  ...ladder
    .filter(({ devices }) => devices > 0)
    .map(
      ({ level, rung, devices, shareOfDevices, shareOfKgCo2e }) =>
        `  ${String(rung)} ${LEVELS[level].padEnd(28)} ${String(devices).padStart(7)}  ${percent(shareOfDevices)} des appareils, ${percent(shareOfKgCo2e)} de l’empreinte`,
    ),
];

const percent = (share: number | null): string => (share === null ? '—' : `${String(Math.round(share * 100))} %`);

const line = (name: string, totals: CarbonTotalsDocument): string =>
  `${name.padEnd(32)} ${String(totals.devices).padStart(7)}  ${figure(totals.totalKgCo2e)}`;

const figure = (kg: FigureDocument | null): string =>
  kg === null ? 'inconnu' : `${twoFigures(kg.central)}, entre ${twoFigures(kg.low)} et ${twoFigures(kg.high)}`;
