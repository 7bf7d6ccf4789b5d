import type { CatalogueEntry } from '../../footprint/domain/matching/catalogue-entry.js';
import { presentEstimate } from '../components/present-estimate.js';
import { sourceName } from '../sources/source-list.js';
import type { Locale } from '../wording/locale.js';

/** What tells one generation from another: year, size, kind and form; then the figure with its interval. */
export function productFacts(entry: CatalogueEntry, locale: Locale): string {
  const { words, format } = locale;
  const { models, codes } = words;
  const { category, form, screenInches, saleYear, embodied } = entry;
  const { central, range } = presentEstimate(embodied, locale, sourceName);
  return [
    saleYear === null ? models.noSaleYear : models.sold(String(saleYear)),
    screenInches === null ? '' : models.inches(format.decimal(screenInches)),
    form === null ? codes.category[category] : `${codes.category[category]} ${models.form[form]}`,
    `${central} (${range})`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** The sheet of a product; an address of our own table, followed only to http and https. */
export function sheetLink({ reportUrl, reportedOn }: CatalogueEntry, { words }: Locale) {
  if (reportUrl === null || !/^https?:\/\//.test(reportUrl)) return null;
  return { label: reportedOn === null ? words.models.sheet : words.models.sheetOf(reportedOn), href: reportUrl };
}
