// From the lines of data/footprints/products.csv to data/footprints/maker-medians.csv: what stands for a model without a sheet.
import { CATEGORIES } from './category-words.mjs';
import { median, quantile, relativeDeviation } from './statistics.mjs';

/** Fewer sheets make no median, nor do the sheets of one maker alone for a whole category. */
const ENOUGH_SHEETS = 5;
const ENOUGH_MAKERS = 2;

export const MEDIAN_COLUMNS = [
  'category',
  'form',
  'inches_from',
  'inches_below',
  'sheets',
  'makers',
  'embodied_kgco2e',
  'relative_sd',
  'life_years',
  'kwh_sheets',
  'kwh_per_year',
  'kwh_low',
  'kwh_high',
  'configuration_fr',
  'configuration_en',
  'source_id',
  'note',
];

/** Sizes that weigh alike: bounds in inches, the second one out. */
const SIZES = {
  laptop: [
    [10, 14],
    [14, 15],
    [15, 17],
    [17, 25],
  ],
  monitor: [
    [10, 23],
    [23, 25],
    [25, 28],
    [28, 35],
    [35, 60],
  ],
};
/** Forms that do: an OptiPlex 7060 is 167, 220 or 247 kgCO2e. */
const FORMS = { desktop: ['mini', 'sff', 'tower'] };
const FORM_WORDS = {
  mini: ['mini', 'mini'],
  sff: ['petit format', 'small form factor'],
  tower: ['tour', 'tower'],
};

/** Years over which a footprint is spread: those of ADEME, which makers' stated lives do not replace. */
const LIVES = {
  laptop: 5,
  desktop: 6,
  workstation: 6,
  'all-in-one': 6,
  'thin-client': 6,
  monitor: 6,
  tablet: 3,
  smartphone: 2.5,
};

const round = (number, digits) => String(Number(number.toFixed(digits)));
const numbersOf = (lines, column) => lines.filter((line) => line[column] !== '').map((line) => Number(line[column]));
const makersOf = (lines) => new Set(lines.map(({ manufacturer }) => manufacturer)).size;

/** Sheets of HP, Lenovo… count one each, those of one product in several configurations too: the unit is the sheet. */
function lineOf(category, { form = '', from = '', below = '' }, lines, words) {
  const values = numbersOf(lines, 'embodied_kgco2e');
  const kwh = numbersOf(lines, 'kwh_per_year');
  return {
    category,
    form,
    inches_from: String(from),
    inches_below: String(below),
    sheets: String(lines.length),
    makers: String(makersOf(lines)),
    embodied_kgco2e: round(median(values), 3),
    relative_sd: round(relativeDeviation(values), 4),
    life_years: String(LIVES[category]),
    kwh_sheets: String(kwh.length),
    kwh_per_year: round(median(kwh), 3),
    kwh_low: round(quantile(kwh, 0.1), 3),
    kwh_high: round(quantile(kwh, 0.9), 3),
    configuration_fr: `${words[0]}, médiane de ${lines.length} fiches de constructeurs`,
    configuration_en: `${words[1]}, median of ${lines.length} makers' sheets`,
    source_id: 'boavizta-footprint-data',
    note: '',
  };
}

const unknown = (category, lines) => ({
  ...Object.fromEntries(MEDIAN_COLUMNS.map((column) => [column, ''])),
  category,
  sheets: String(lines.length),
  makers: String(makersOf(lines)),
  source_id: 'boavizta-footprint-data',
  note:
    lines.length === 0
      ? 'No sheet: unknown on this basis'
      : `Sheets of too few makers (${makersOf(lines)}) or too few sheets (${lines.length}) to stand for others: unknown on this basis`,
});

function classesOf(category, lines, [fr, en]) {
  const bySize = (SIZES[category] ?? []).map(([from, below]) => {
    const inside = lines.filter(({ screen_inches: inches }) => inches !== '' && inches >= from && inches < below);
    const words = [`${fr} de ${from} à moins de ${below} pouces`, `${en}, ${from} to under ${below} inches`];
    return [{ from, below }, inside, words];
  });
  const byForm = (FORMS[category] ?? []).map((form) => {
    const [frForm, enForm] = FORM_WORDS[form];
    return [{ form }, lines.filter((line) => line.form === form), [`${fr}, ${frForm}`, `${en}, ${enForm}`]];
  });
  return [...bySize, ...byForm].filter(([, inside]) => inside.length >= ENOUGH_SHEETS);
}

/** @returns for each category its own median, or why it has none, then those of its classes */
export function compileMedians(products) {
  const lines = Object.entries(CATEGORIES).flatMap(([category, words]) => {
    const ofCategory = products.filter((line) => line.category === category);
    const isEnough = ofCategory.length >= ENOUGH_SHEETS && makersOf(ofCategory) >= ENOUGH_MAKERS;
    if (!isEnough) return [unknown(category, ofCategory)];
    const classes = classesOf(category, ofCategory, words).map(([key, inside, of]) =>
      lineOf(category, key, inside, of),
    );
    return [lineOf(category, {}, ofCategory, words), ...classes];
  });
  return { lines, counts: { mediansOfClasses: lines.filter(({ form, inches_from: from }) => form || from).length } };
}
