/** The sheet of each of 1,000,000 invented devices and its footprint of a year, from about 5,000 distinct texts of models. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const DEVICES = 1_000_000;
const DISTINCT = 5_000;
const YEAR = 2026;
const LABELLED = new URL('../../test/fixtures/footprints/labelled-strings.csv', import.meta.url);
const DAYS = Array.from(
  { length: 1_000 },
  (_, index) => `${2015 + (index % 11)}-0${1 + (Math.floor(index / 11) % 9)}-${10 + (Math.floor(index / 99) % 11)}`,
);
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
  const { footprintOfTables } = await at('footprint/footprint-of-tables');
  return { readModelMatcher, footprintOfTables, texts: inventTexts() };
}

/** One device after the other: each of the 5,000 texts with 200 days of purchase, so that no two devices have the same year. */
function eachDevice(texts, use) {
  for (let index = 0; index < DEVICES; index++) {
    const { manufacturer, model, category } = texts[index % DISTINCT];
    const purchasedOn = DAYS[(index * 7 + Math.floor(index / DISTINCT)) % DAYS.length];
    use({ manufacturer, model, category, status: 'in-service', purchasedOn, inServiceOn: null, retiredOn: null });
  }
  return { count: DEVICES };
}

/** Everything from the tables on: nothing is remembered from one round to the next. */
function match({ readModelMatcher, texts }) {
  const matcher = readModelMatcher();
  return eachDevice(texts, (device) => matcher.match(device));
}

/** The figures of the match in both ledgers of the year. */
function matchAndEstimate({ footprintOfTables, texts }) {
  const asked = {
    year: YEAR,
    basis: 'maker',
    view: { kind: 'reference-life' },
    today: '2026-11-25',
    fleetLives: new Map(),
  };
  const years = footprintOfTables().years(asked);
  return eachDevice(texts, (device) => years.of(device));
}

export default {
  says: `finds the makers' sheets of ${DEVICES} devices (${DISTINCT} distinct texts, 200 days of purchase each), then estimates the year of each as well.`,
  baseline: 'match and estimate',
  prepare,
  contenders: { match, 'match and estimate': matchAndEstimate },
};
