import { curveQuantile } from '../lifespan/domain/survival/curve-quantile.js';
import { FAILURE, type GroupFit } from '../lifespan/domain/survival/group-fit.js';
import type { SurvivalStep } from '../lifespan/domain/survival/kaplan-meier.js';
import { stepAt } from '../lifespan/domain/survival/read-curve.js';
import { riskSets } from '../lifespan/domain/survival/risk-set.js';
import { technicalBounds } from '../lifespan/domain/survival/technical-bounds.js';
import { trustedSpan } from '../lifespan/domain/survival/trusted-span.js';
import type { LifeFileKind } from '../lifespan/life-row.js';

const DAYS_A_YEAR = 365.25;
const CAUSES: Readonly<Record<string, string>> = {
  failure: 'en panne',
  policy: 'par règle',
  missing: 'introuvables',
  unknown: 'sans raison notée',
};

/** What the history of a group says, in a few sentences. */
export function printLifeFit(group: string, fit: GroupFit, kind: LifeFileKind): string {
  const { counts, service, technical, law } = fit;
  const said = `${group} : ${many(counts.used, 'observé')}, ${many(counts.excluded, 'écarté')} ; ${departures(fit)}.`;
  if (kind === 'survival') {
    const curve = `  Tout événement compté : ${half(service, counts.lastAge, plain, 'atteints')}.`;
    return [said, curve, `  Loi de Weibull : ${lawText(law, plain)}.`].join('\n');
  }
  return [
    said,
    `  Vie de service, toute sortie comptée : ${half(service, counts.lastAge, inYears, 'partis')}.`,
    `  Vie technique, seules les pannes comptées : ${half(technical, counts.lastAge, inYears, 'en panne')}.`,
    `  ${atFiveYears(fit)}`,
    `  ${trusted(fit)}`,
    `  Loi de Weibull de la vie technique : ${lawText(law, inYears)}.`,
  ].join('\n');
}

type SayAge = (age: number) => string;

const lawText = (law: GroupFit['law'], age: SayAge): string =>
  law === null ? 'trop peu d’événements pour en dire une' : `forme ${plain(law.shape)}, échelle ${age(law.scale)}`;

function departures({ counts, causes }: GroupFit): string {
  const parts = causes.flatMap((cause) => {
    let gone = 0;
    for (const count of counts.left.get(cause)?.values() ?? []) gone += count;
    return gone === 0 ? [] : [`${String(gone)} ${CAUSES[cause] ?? cause}`];
  });
  return parts.length === 0 ? 'aucun départ' : parts.join(', ');
}

/** The median: never the day on which one device will stop. */
function half(steps: readonly SurvivalStep[], lastAge: number, age: SayAge, word: string): string {
  const median = curveQuantile(steps, 0.5, lastAge);
  if (median.age === null) return `moins de la moitié ${word} à ${age(lastAge)}`;
  const until = median.high === null ? 'ou plus' : `à ${age(median.high)}`;
  return `la moitié ${word} à ${age(median.age)}${median.low === null ? '' : ` (${age(median.low)} ${until})`}`;
}

/** The estimate, and between what it must lie whatever the devices retired by rule were worth. */
function atFiveYears({ counts, causes, technical }: GroupFit): string {
  const age = 5 * DAYS_A_YEAR;
  const bounds = stepAt(technicalBounds(riskSets(counts, causes), causes.indexOf(FAILURE)), age);
  const [estimate, low, high] = [stepAt(technical, age)?.survival ?? 1, bounds?.low ?? 1, bounds?.high ?? 1].map(
    outOfTen,
  );
  return `À 5 ans : ${estimate ?? ''} sur 10 capables de servir, entre ${low ?? ''} et ${high ?? ''} quel qu’ait été l’état de ceux partis sans panne.`;
}

function trusted({ counts }: GroupFit): string {
  const failures = riskSets(counts, [FAILURE]);
  if (failures.length === 0) return 'Aucune panne vue : rien ne dit jusqu’où ces appareils peuvent servir.';
  const span = trustedSpan(failures);
  if (span === null) return 'Trop peu d’appareils à chaque âge pour se fier à la courbe : lire la loi.';
  const from =
    span.from === 0 ? 'dès le neuf' : `à partir de ${inYears(span.from)}, pour un appareil encore là à cet âge`;
  return `Courbe technique fiable ${from}, jusqu’à ${inYears(span.until)} ; au-delà, lire la loi.`;
}

const many = (count: number, word: string): string => `${String(count)} ${word}${count > 1 ? 's' : ''}`;
const plain: SayAge = (value) => value.toLocaleString('fr-FR', { maximumSignificantDigits: 3 });
const outOfTen = (share: number): string => (10 * share).toLocaleString('fr-FR', { maximumFractionDigits: 0 });
const inYears: SayAge = (days) =>
  `${(days / DAYS_A_YEAR).toLocaleString('fr-FR', { maximumFractionDigits: 1, minimumFractionDigits: 1 })} ans`;
