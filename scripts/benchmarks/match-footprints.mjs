/** The sheet of each of 1,000,000 invented devices and its footprint of a year, from about 5,000 distinct texts of models. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const DEVICES = 1_000_000;
const DISTINCT = 5_000;
const YEAR = 2026;
const LABELLED = new URL('../../test/fixtures/footprints/labelled-strings.csv', import.meta.url);
const DAYS = Array.from({ length: 1_000 }, (_, index) => `${2015 + (index % 11)}-0${1 + (index % 9)}-1${index % 10}`);
const CATEGORIES = ['laptop', 'desktop', 'monitor', 'smartphone', 'tablet'];

/** Texts of real inventories, then the same with what people add: a number, a size, a word. */
function inventTexts() {
  const lines = parse(readFileSync(LABELLED), { columns: true });
  return Array.from({ length: DISTINCT }, (_, index) => {
    const { manufacturer_raw: manufacturer, model_raw: model } = lines[index % lines.length];
    const turn = Math.floor(index / lines.length);
    return { manufacturer, model: turn === 0 ? model : `${model} lot ${turn}`, category: CATEGORIES[index % 5] };
  });
}

async function prepare() {
  const at = (path) => import(`../../dist/${path}.js`);
  const { readModelMatcher } = await at('footprint/read-model-matcher');
  const { readFootprintCatalogue } = await at('footprint/category-defaults-table');
  const { readElectricityFactors } = await at('footprint/electricity-table');
  const { annualFootprint } = await at('footprint/domain/annual-footprint');
  const catalogue = readFootprintCatalogue();
  return { readModelMatcher, catalogue, factors: readElectricityFactors(), annualFootprint, texts: inventTexts() };
}

/** Everything from the tables on: nothing is remembered from one round to the next. */
function match({ readModelMatcher, catalogue, texts }, use) {
  const matcher = readModelMatcher(catalogue);
  for (let index = 0; index < DEVICES; index++) {
    const { manufacturer, model, category } = texts[index % DISTINCT];
    const purchasedOn = DAYS[index % DAYS.length];
    use(matcher.match({ manufacturer, model, category, purchasedOn }), purchasedOn);
  }
  return { count: DEVICES };
}

/** The figure of the match in the ledger of the year: its share of the embodied footprint, and its electricity. */
function matchAndEstimate(context) {
  const { catalogue, factors, annualFootprint } = context;
  return match(context, ({ embodied, category }, startedOn) => {
    if (embodied === null) return;
    const { electricityPerYear, referenceLifeYears } = catalogue.reference(category, 'maker');
    const use = [{ from: startedOn, until: null }];
    annualFootprint({ embodied, electricityPerYear, referenceLifeYears, startedOn, leftOn: null, use }, YEAR, factors);
  });
}

export default {
  says: `finds the makers' sheets of ${DEVICES} devices (${DISTINCT} distinct texts), then estimates the year of each as well.`,
  baseline: 'match and estimate',
  prepare,
  contenders: { match: (context) => match(context, () => undefined), 'match and estimate': matchAndEstimate },
};
