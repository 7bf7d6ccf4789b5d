// The category, form and size of a row: by our own rules, since upstream files mobile workstations under desktops.

const SUBCATEGORIES = {
  Laptop: 'laptop',
  Desktop: 'desktop',
  Workstation: 'workstation',
  Monitor: 'monitor',
  Smartphone: 'smartphone',
  Tablet: 'tablet',
  'Thin Client': 'thin-client',
  'Thin client': 'thin-client',
  Printer: 'printer',
};

/** First rule that fits wins; null: the product does not follow such a thing. */
const RULES = [
  ['Google', /^Pixel Watch/, null],
  ['Lenovo', /^ThinkSmart Hub/, null],
  ['Microsoft', /^Surface Hub/, null],
  ['HP', /Retail System|^ElitePOS|^Engage/, null],
  ['Dell', /^Precision \d{4}( 2-in-1)?$|^(Inspiron (13|14|15|16)|Vostro (15 |[57]\d{3})|Chromebook)\b/i, 'laptop'],
  ['Dell', /^Precision/, 'workstation'],
  ['Dell', /^OptiPlex \d+ TC$|Thin Client/i, 'thin-client'],
  ['Lenovo', /^Smart Tab|^ThinkPad (8|10)$/, 'tablet'],
  ['Lenovo', /^(ThinkCentre M\d+z|IdeaCentre A\d+|V\d+z)\b/i, 'all-in-one', 'Desktop'],
  ['HP', /\bTablet\b/, 'tablet'],
  ['HP', /^t\d{3} Thin Client/, 'thin-client'],
  ['HP', /^(Z1 |Z2 |Z4 |Z6 |Z8 |ZCentral)|Workstation Edition/, 'workstation', 'Desktop'],
  ['Apple', /\biMac\b/, 'all-in-one'],
  ['Apple', /^Mac Pro/, 'workstation'],
  ['Microsoft', /^Surface Studio/, 'all-in-one'],
  ['Microsoft', /^Surface Duo/, 'smartphone'],
  [null, /\bAll-in-One\b|\bAIO\b|^(EliteOne|ProOne)/i, 'all-in-one', 'Desktop'],
];

/** @returns our category, or null for what an inventory of this product does not hold */
export function categoryOf({ maker, name, subcategory }) {
  const rule = RULES.find(
    ([of, pattern, , only]) =>
      (of === null || of === maker) && (only === undefined || only === subcategory) && pattern.test(name),
  );
  return rule ? rule[2] : (SUBCATEGORIES[subcategory] ?? null);
}

/** What upstream's own column would have said. */
export const filedAs = (subcategory) => SUBCATEGORIES[subcategory] ?? null;

const FORMS = [
  ['rack', /\bRack\b/],
  [
    'mini',
    /\bMicro\b|\bMini\b(?!.*Tower)|\bTiny\b|\bDM\b|\bNano\b|\bUltra$|\bChromebox\b|\bSlice\b|\bM\d+q\b|Mac Studio|Compact|35W|65W|95W/i,
  ],
  ['sff', /Small Form Factor|\bSFF\b|\bM\d+s\b|\bM\d+e\b/i],
  ['tower', /\bTower\b|\bTWR\b|\bMT\b|Microtower|Mini Tower|\bM\d+t\b|^Mac Pro/i],
];

/** mini, sff, tower or rack, for what stands on or under a desk; empty when the name does not say. */
export function formOf(name, category) {
  if (category !== 'desktop' && category !== 'workstation') return '';
  if (/Microtower|Mini Tower/i.test(name)) return 'tower';
  return FORMS.find(([, pattern]) => pattern.test(name))?.[0] ?? '';
}

const WITH_SCREEN = ['laptop', 'monitor', 'all-in-one', 'tablet', 'smartphone'];

/** Inches of the screen, from the column (0: not given) or from the name; empty when neither says. */
export function screenInchesOf(column, name, category) {
  if (!WITH_SCREEN.includes(category)) return '';
  const given = Number(column);
  if (given > 0) return String(given);
  return /(\d{1,2}(?:\.\d+)?)(?:-| )?(?:inch|in\b|")/i.exec(name)?.[1] ?? '';
}
