// From the figures of one row of upstream to ours: embodied carbon with its interval, electricity, life, date. Each trap met is told.

/** kgCO2e per kWh that makers' sheets count use at (carbon of use / kWh over the life, median), for rows that give no share. */
const IMPLIED_KGCO2E_PER_KWH = { HP: 0.53, Dell: 0.524 };

/** Relative spread between models of a category, where a row gives no usable error. */
const SPREAD = {
  laptop: 0.28,
  desktop: 0.38,
  workstation: 0.4,
  'all-in-one': 0.26,
  'thin-client': 0.5,
  monitor: 0.32,
  tablet: 0.43,
  smartphone: 0.33,
  printer: 0.43,
};
const METHOD_DEVIATION = 0.3;
const Z_90 = 1.645;
/** Shares are printed with two figures: what misses one by less is rounding. Dell's laptops, at 0.967 to 0.97, miss it. */
const ROUNDING = 0.03;
const PHASES = ['use', 'manufacturing', 'transport', 'eol'];
const addsToOne = (shares) => Math.abs(shares.reduce((total, share) => total + share, 0) - 1) <= ROUNDING;

/** A number, however it is written (`4.0`, `4`); null for an empty cell. */
export const numberOf = (text) => (text.trim() === '' ? null : Number(text));

const givenShares = (row) => PHASES.map((phase) => numberOf(row[`gwp_${phase}_ratio`]));

/** Of a whole state of upstream, what is out of our scope included: the rows that give four shares, and those that do not add to one. */
export function countShares(rows) {
  const whole = rows.map(givenShares).filter((shares) => shares.every((share) => share !== null));
  return { mainWithFourShares: whole.length, mainNotAddingToOne: whole.filter((shares) => !addsToOne(shares)).length };
}

/**
 * The four shares of the phases, as far as they can be read.
 * @returns use: null when it is not given; traps: those met
 */
export function sharesOf(row) {
  const shares = givenShares(row);
  const [use, make, transport, end] = shares;
  const traps = [];
  if (shares.some((share) => share !== null && !(share >= 0 && share <= 1))) traps.push('shareAboveOne');
  if (use !== null && make !== null && use + make > 1.001 && make <= 1) traps.push('useAndMakingAboveOne');
  const bothZero = transport === 0 && end === 0;
  if (bothZero) traps.push('zeroMeansNotGiven');
  if (shares.every((share) => share !== null) && !addsToOne(shares)) traps.push('sharesNotAddingToOne');
  if (make === null) traps.push('makingShareMissing');
  const isUsable = use !== null && use >= 0 && use <= 1;
  if (!isUsable) traps.push('useShareMissing');
  return { use: isUsable ? use : null, transport: bothZero ? null : transport, end: bothZero ? null : end, traps };
}

/**
 * Everything but use, kgCO2e: `total x (1 - share of use)`; without a share, the total less the kWh of the stated life.
 * @returns kgCO2e: null when it cannot be told, or when use would weigh more than the whole
 */
export function embodiedOf(row, maker) {
  const total = numberOf(row.gwp_total);
  const { use, traps } = sharesOf(row);
  if (!(total > 0)) return { kgCo2e: null, traps: [...traps, 'totalMissing'] };
  if (use !== null) return { kgCo2e: total * (1 - use), traps };
  const [kwh, life, factor] = [numberOf(row.yearly_tec), numberOf(row.lifetime), IMPLIED_KGCO2E_PER_KWH[maker]];
  if (!(kwh > 0 && life > 0 && factor)) return { kgCo2e: null, traps: [...traps, 'useNotComputable'] };
  const kgCo2e = total - kwh * life * factor;
  if (kgCo2e <= 0) return { kgCo2e: null, traps: [...traps, 'useAboveTotal'] };
  return { kgCo2e, traps: [...traps, 'useComputed'] };
}

/** Spread of the figure: the row's own error where it is one, else that of its category. */
export function spreadOf(row, category) {
  const error = numberOf(row.gwp_error_ratio);
  if (error === null) return { relativeSd: SPREAD[category], traps: ['errorMissing'] };
  if (!(error > 0)) return { relativeSd: SPREAD[category], traps: ['errorZero'] };
  return error < 1 ? { relativeSd: error, traps: [] } : { relativeSd: SPREAD[category], traps: ['errorAboveOne'] };
}

/** 90 % log-normal interval, the error of the method (0.30) in quadrature: the formula of data/methods/footprint.md. */
export function intervalOf(kgCo2e, relativeSd) {
  const spread = Math.exp(Z_90 * Math.sqrt(Math.log1p(Math.hypot(METHOD_DEVIATION, relativeSd) ** 2)));
  return { low: kgCo2e / spread, high: kgCo2e * spread };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (number) => String(number).padStart(2, '0');

/** A day, a month or a year out of the ways upstream writes it: `January 17 2023`, `Oct 2019`, `2021-4-1`, `26/07/2019`, `2018`. */
export function reportDateOf(text) {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return `${iso[1]}-${two(iso[2])}-${two(iso[3])}`;
  const french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text);
  if (french) return `${french[3]}-${french[2]}-${french[1]}`;
  if (/^\d{4}$/.test(text)) return text;
  const words = /^([a-z]{3})[a-z]* (?:(\d{1,2}) )?(\d{4})$/i.exec(text);
  const month = words ? MONTHS.indexOf(words[1].toLowerCase()) + 1 : 0;
  if (month === 0) return '';
  return [words[3], two(month), ...(words[2] ? [two(words[2])] : [])].join('-');
}

/**
 * The year in which a product was on sale: that of the report, or of the file it was published as where the address has one
 * that is later, since HP dated sheets of 2019 "December 2016".
 */
export function saleYearOf(reportDate, url) {
  const reported = reportDate === '' ? null : Number(reportDate.slice(0, 4));
  const published = Number(/_(20[12]\d)\d{6,}\.pdf/.exec(url)?.[1] ?? 0);
  const year = Math.max(reported ?? 0, published);
  return { year: year === 0 ? '' : String(year), isMended: published > (reported ?? 9999) };
}

const REGIONS = {
  EU: 'EU',
  DE: 'EU',
  WW: 'world',
  Worldwide: 'world',
  US: 'north-america',
  'North America': 'north-america',
  Asia: 'asia',
};

/** The region whose electricity the maker counted use with; empty when it does not say. */
export const regionOf = (text) => REGIONS[text.trim()] ?? '';
