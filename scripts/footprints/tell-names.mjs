// What the names of makers' sheets must undergo before anything is compared with them: mended, split, completed.

/** Bytes of UTF-8 written out as text, as upstream has them. */
const WRITTEN_OUT = { '\\xe2\\x80\\x9d': '"', '\\xe2\\x80\\x93': '-', '\\xef\\xbc\\x8c': ', ' };

/** A name as its maker prints it: no bytes written out, no hard or double space, no slip of the keyboard. */
export function mendName(name) {
  let mended = name;
  for (const [bytes, sign] of Object.entries(WRITTEN_OUT)) mended = mended.replaceAll(bytes, sign);
  return mended
    .replace(/\u00a0/g, ' ')
    .replace(/ fwsdfFFactor$/, '')
    .replace(/^Fujitsu - /, '')
    .replaceAll('_', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Words that begin a name of Lenovo: a part of a joint name that has none takes that of the first part. */
const FAMILY =
  /^(ThinkPad|ThinkBook|ThinkCentre|ThinkVision|ThinkSmart|IdeaPad|IdeaCentre|Yoga|Legion|Flex|Lenovo|Xiao ?Xin|YangTian|TianYi|ZhaoYang|Miix)\b/i;
const SHAPE = / (SFF|Tiny|Tower)$/;

/** The names that one row of Lenovo joins: `ThinkPad T560. P50s` is two products. */
function splitJointName(name) {
  const parts = name
    .split(/\s*(?:\/|,|\.(?!\d)|\()\s*/)
    .map((part) => part.replace(/\)$/, '').trim())
    .filter(Boolean);
  if (parts.length < 2 || /^\(?\d(st|nd|rd|th) gen/i.test(parts[1])) return [name];
  const family = FAMILY.exec(parts[0])?.[0] ?? '';
  const shape = SHAPE.exec(name)?.[0] ?? '';
  return parts.map((part) => {
    const whole = FAMILY.test(part) || family === '' ? part : `${family} ${part}`;
    return SHAPE.test(whole) ? whole : `${whole}${shape}`;
  });
}

/** Names that upstream cut or left without what tells them apart: what they are matched as; [] for a name too vague to be matched. */
const COMPLETED = {
  Apple: {
    'iPad Pro 12': ['iPad Pro 12.9-inch (6th generation)'],
    'Mac Pro 3': ['Mac Pro 2019'],
    'Apple Studio Display with tilt-adjustable stand': ['Studio Display'],
    'Pro Display XDR with Pro Stand': ['Pro Display XDR'],
    '14-inch MacBook Pro with 64GB': [],
    '16-inch MacBook Pro with 64GB': [],
    'MacBook Air (M1 2020) with 256GB': [
      'MacBook Air M1 2020 256GB',
      'MacBook Air 13-inch M1 2020 256GB',
      'MacBook Air M1 256GB',
      'MacBook Air 13-inch M1 256GB',
    ],
    'Mac mini (M1 2020) with 256GB': ['Mac mini M1 2020 256GB', 'Mac mini M1 256GB'],
    'MacBook Air (M2 2022) with 256GB': ['MacBook Air M2 2022 256GB', 'MacBook Air 13-inch M2 2022 256GB'],
    'MacBook Pro (M2 2022) with 256GB': ['MacBook Pro M2 2022 256GB', 'MacBook Pro 13-inch M2 2022 256GB'],
    'Mac mini with M2 with 256GB': ['Mac mini M2 2023 256GB'],
    'Mac Studio with Apple M1 Max 32GB memory and 512GB': ['Mac Studio M1 Max 2022 512GB'],
  },
  Dell: {
    'Latitude 5250': ['Latitude 5250', 'Latitude E5250'],
    'Latitude 5450': ['Latitude 5450', 'Latitude E5450'],
    'Latitude 5550': ['Latitude 5550', 'Latitude E5550'],
    'XPS 9315': ['XPS 13 9315', 'XPS 9315'],
    'XPS 9315 2-in-1': ['XPS 13 9315 2-in-1', 'XPS 9315 2-in-1'],
    'XPS 9320': ['XPS 13 9320', 'XPS 13 Plus 9320', 'XPS 9320'],
    'XPS 9720': ['XPS 17 9720', 'XPS 9720'],
  },
  Google: { 'Pixel 5a with 5G': ['Pixel 5a 5G', 'Pixel 5a'] },
  Lenovo: {
    'ThinkPad X1 Carbon': ['ThinkPad X1 Carbon 3rd Gen'],
    'ThinkPad X1 Yoga': ['ThinkPad X1 Yoga 1st Gen'],
    'ThinkPad 11e Yoga 6th Gen': ['ThinkPad 11e Yoga 6th Gen', 'ThinkPad Yoga 11e 6th Gen'],
    'ThinkPad S1 Yoga 4th Gen/X380 Yoga': ['ThinkPad S1 Yoga 4th Gen', 'ThinkPad X380 Yoga'],
    '10DQD - Tiny-in-One 23': ['ThinkCentre Tiny-in-One 23'],
  },
  Microsoft: {
    'Surface Pro (5th Gen)': ['Surface Pro 5th Gen', 'Surface Pro 5', 'Surface Pro 2017'],
    'Surface Hub 2S 50 50-inch display': ['Surface Hub 2S 50-inch'],
    'Surface Hub 2S 85in': ['Surface Hub 2S 85-inch'],
  },
};

/** Configurations of Apple computers: the ports of the 13-inch Intel machines tell the two lines apart, as Apple's identifiers do. */
const APPLE_PORTS = {
  '1.4GHz quad-core CPU': 'Two Thunderbolt 3 ports',
  '2.0GHz quad-core CPU': 'Four Thunderbolt 3 ports',
};

/** The year that people give instead of the generation. */
const APPLE_YEARS = [
  [/^iPhone SE - Gen 2/, 'iPhone SE 2020'],
  [/^iPhone SE \(3rd/, 'iPhone SE 2022'],
  [/^iPad \(9th/, 'iPad 2021'],
  [/^iPad \(10th/, 'iPad 2022'],
  [/^iPad Air \(5th/, 'iPad Air 2022'],
  [/^iPad mini \(6th/, 'iPad mini 2021'],
];

const M1_AIR_OR_PRO = /^13-inch (MacBook (?:Air|Pro)) \(M1 CPU\) (\d+GB) - 2020$/;

function appleNames(name) {
  const ports = Object.entries(APPLE_PORTS).find(([configuration]) => name.includes(configuration));
  if (ports) return [name.replace(ports[0], ports[1])];
  const m1 = M1_AIR_OR_PRO.exec(name);
  if (m1)
    return [
      `${m1[1]} 13-inch M1 2020 ${m1[2]}`,
      `${m1[1]} M1 2020 ${m1[2]}`,
      `${m1[1]} 13-inch M1 ${m1[2]}`,
      `${m1[1]} M1 ${m1[2]}`,
    ];
  const year = APPLE_YEARS.find(([pattern]) => pattern.test(name));
  if (year) return [name, `${year[1]} ${/\d+GB/.exec(name)?.[0] ?? ''}`.trim()];
  return [name];
}

/** What stands in brackets after a name of Samsung is the code that inventories give instead; these four are the 5G ones. */
function samsungNames(name) {
  const plain = name.replace(/ \(.*/, '');
  const is5g = /SM-(G781B|N986B|F926B|T976B)/.test(name);
  const code = /\((SM-\w+)\)/.exec(name)?.[1];
  return [plain, ...(is5g ? [`${plain} 5G`] : []), ...(code ? [code, `${plain} ${code}`] : [])];
}

/** Consumer lines of HP keep one name for ten years: family and size do not tell the generation. */
const NO_GENERATION = /^(\d\ds?|ENVY|Pavilion|Spectre|OMEN|VICTUS)\b/;

/** Every name under which a row is found, its own first; none when the name does not tell one product from another. */
export function namesToMatch(maker, name) {
  const completed = COMPLETED[maker]?.[name];
  if (completed) return completed;
  if (maker === 'HP' && NO_GENERATION.test(name)) return [];
  if (maker === 'Lenovo') return splitJointName(name);
  if (maker === 'Apple') return appleNames(name);
  if (maker === 'Samsung') return samsungNames(name);
  return [name];
}

/** Names that the maker gave to another generation, with the year of that one: the name alone does not tell them apart. */
const GIVEN_TWICE = [
  ['Dell', /^Latitude (3350|3550|5250|5450|5550|7350)$/, 2024],
  ['Lenovo', /^ThinkCentre M[789]0[qst]? (Tiny|SFF|Tower|All-in-One)/, 2010],
];

/** The year in which the maker gave the name to another product; null when it did not. */
export const yearGivenAgain = (maker, name) =>
  GIVEN_TWICE.find(([of, pattern]) => of === maker && pattern.test(name))?.[2] ?? null;
