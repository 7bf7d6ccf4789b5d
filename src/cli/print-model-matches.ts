import type { ListedModel } from '../footprint/read-model-list.js';
import { PRECISIONS, type Precision } from '../kernel/estimate.js';
import type { ModelMatchDocument } from '../reporting/model-match-document.js';
import { twoFigures } from './two-figures.js';

const SAID: Readonly<Record<Precision, string>> = {
  typed: 'saisi',
  model: 'modèle exact',
  variants: 'plusieurs variantes',
  class: 'même taille ou forme',
  category: 'même catégorie',
  unknown: 'inconnu',
};

/** One line for each model, then how many of them stand at each rung of the ladder, and whose figures these are. */
export function printModelMatches(models: readonly ListedModel[], matches: readonly ModelMatchDocument[]): string {
  const lines = matches.map((match, index) => {
    const asked = [models[index]?.manufacturer, models[index]?.model].filter(Boolean).join(' ');
    const found = match.products.map(({ manufacturer, name }) => `${manufacturer} ${name}`).join(' ; ');
    const figure =
      match.embodiedKgCo2e === null || match.lowKgCo2e === null || match.highKgCo2e === null
        ? 'aucun chiffre'
        : `${twoFigures(match.embodiedKgCo2e)} kg éq. CO2 (${twoFigures(match.lowKgCo2e)} à ${twoFigures(match.highKgCo2e)})`;
    return `${String(match.row)}. ${asked} : ${figure}, ${SAID[match.level]}${found === '' ? '' : ` : ${found}`}`;
  });
  const counts = PRECISIONS.map((level) => [level, matches.filter((match) => match.level === level).length] as const)
    .filter(([, count]) => count > 0)
    .map(([level, count]) => `${SAID[level]} ${String(count)}`);
  return [
    ...lines,
    `${String(matches.length)} modèles : ${counts.join(', ')}.`,
    'Base « maker » : fiches des constructeurs, données Boavizta (ODbL 1.0), à ne pas comparer d’un constructeur à l’autre.',
  ].join('\n');
}
