// Refuses releases of endoflife.date of which no table could be made, with every reason at once.
/** Is it a day of the calendar, as text? 30 February is none. */
export function isDay(text) {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** What is wrong with a release, in words; nothing when it can be kept. */
function faultOf({ product, cycle, label, release_date, end_of_life, end_of_extended_support = '' }) {
  const named = `${product} ${cycle || '(no cycle)'}`;
  if (!/^[\w.+-]{1,60}$/.test(cycle)) return `${named}: its cycle is missing or is not one word`;
  if (!/^[^\p{C}<>=@]{1,80}$/u.test(label))
    return `${named}: its label is missing, too long or holds signs that no name has`;
  const isEnd = (text) => isDay(text) || text === 'true' || text === 'false';
  if (!isEnd(end_of_life)) return `${named}: its end "${end_of_life}" is neither a day, nor true, nor false`;
  if (end_of_extended_support !== '' && !isEnd(end_of_extended_support))
    return `${named}: the end of its extended support "${end_of_extended_support}" is no day`;
  if (release_date !== '' && !isDay(release_date)) return `${named}: its release date "${release_date}" is no day`;
  return null;
}

const MOST_TOLD = 10;

/**
 * The releases of the products wanted, in their order.
 * @throws Error with the reasons: a product without a release (it would vanish from the table), a fault, a cycle given twice
 */
export function checkedReleases(releases, products) {
  const kept = releases.filter(({ product }) => products.includes(product));
  const missing = products.filter((product) => !kept.some((release) => release.product === product));
  if (missing.length === products.length) throw new Error('none of the families we match: is this the right folder?');
  if (missing.length > 0) throw new Error(`no release of ${missing.join(', ')}: nothing is written without them`);
  const keys = kept.map(({ product, cycle }) => `${product} ${cycle}`);
  const twice = [...new Set(keys.filter((key, at) => keys.indexOf(key) !== at))].map((key) => `${key}: given twice`);
  const faults = [...kept.flatMap((release) => faultOf(release) ?? []), ...twice];
  if (faults.length === 0) return kept;
  const more = faults.length > MOST_TOLD ? [`and ${faults.length - MOST_TOLD} more`] : [];
  throw new Error(['nothing is written:', ...faults.slice(0, MOST_TOLD), ...more].join('\n  '));
}
