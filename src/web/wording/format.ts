import type { DateOnly } from '../../kernel/date-only.js';
import type { Language } from '../../wording/language.js';

/** How numbers, days and ages are written in one language. Spaces inside a figure are thin and never break. */
export type Format = {
  /** `2 512` */
  readonly integer: (value: number) => string;
  /** two significant figures, the most an estimate deserves: `190`, `0,046` */
  readonly figure: (value: number) => string;
  /** a share between 0 and 1 as a whole percentage: `81 %` */
  readonly percent: (share: number) => string;
  /** bytes as whole megabytes of 1024 × 1024, the unit of the settings: `64 Mo` */
  readonly megabytes: (bytes: number) => string;
  /** cents as euros: `1 249 €`, `177,90 €` */
  readonly euros: (cents: number) => string;
  /** for tables: `23/11/2026` */
  readonly day: (date: DateOnly) => string;
  /** for sentences: `23 novembre 2026`, `1er mars 2026` */
  readonly dayInProse: (date: DateOnly) => string;
  /** an ISO-8601 UTC instant at the French hour: `23 novembre 2026 à 14:05` */
  readonly instant: (at: string) => string;
  /** the same for tables, on one line: `23/11/2026 14:05` */
  readonly instantInTable: (at: string) => string;
  /** the day of an instant in France, for sentences: `23 novembre 2026` */
  readonly dayOf: (at: string) => string;
  /** months said as an age: `5 ans et 3 mois`, `moins d’un mois` */
  readonly age: (months: number) => string;
  /** months said shortly, for tables: whole years from one year on: `5 ans`, `8 mois` */
  readonly shortAge: (months: number) => string;
  /** a decimal kept as it was measured, at most two decimals: `7,5` */
  readonly decimal: (value: number) => string;
};

const THIN = '\u202f';
const LOCALE = { fr: 'fr-FR', en: 'en-GB' } as const;
const UNDER_A_MONTH = { fr: 'moins d’un mois', en: 'less than a month' } as const;

const cache = new Map<Language, Format>();

export function formatIn(language: Language): Format {
  const known = cache.get(language);
  if (known) return known;
  const made = makeFormat(language);
  cache.set(language, made);
  return made;
}

function makeFormat(language: Language): Format {
  const locale = LOCALE[language];
  const numbers = (options: Intl.NumberFormatOptions) => {
    const formatter = new Intl.NumberFormat(locale, options);
    return (value: number) => {
      const said = formatter.format(value);
      return language === 'fr' ? said.replace(/[ \u00a0]/g, THIN) : said;
    };
  };
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const formatter = new Intl.DateTimeFormat(locale, options);
    return (date: string) => {
      const said = formatter.format(Date.parse(date));
      return language === 'fr' ? said.replace(/^1 /, '1er ') : said;
    };
  };
  const stamp = dates({ dateStyle: 'short', timeStyle: 'short', timeZone: 'Europe/Paris' });
  const inYears = numbers({ style: 'unit', unit: 'year', unitDisplay: 'long' });
  const inMonths = numbers({ style: 'unit', unit: 'month', unitDisplay: 'long' });
  const sized = numbers({ style: 'unit', unit: 'megabyte', maximumFractionDigits: 0 });
  const and = new Intl.ListFormat(locale, { type: 'conjunction' });
  const hundredths = numbers({ style: 'percent', maximumFractionDigits: 0 });
  const cents = numbers({ style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' });
  return {
    integer: numbers({ maximumFractionDigits: 0 }),
    figure: numbers({ maximumSignificantDigits: 2 }),
    decimal: numbers({ maximumFractionDigits: 2 }),
    percent: hundredths,
    megabytes: (bytes) => sized(Math.floor(bytes / (1024 * 1024))),
    euros: (value) => cents(value / 100),
    day: dates({ day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' }),
    dayInProse: dates({ dateStyle: 'long', timeZone: 'UTC' }),
    instant: dates({ dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' }),
    instantInTable: (at) => stamp(at).replace(/,? /, '\u00a0'),
    dayOf: dates({ dateStyle: 'long', timeZone: 'Europe/Paris' }),
    shortAge: (months) => {
      if (months < 1) return UNDER_A_MONTH[language];
      return months < 12 ? inMonths(Math.floor(months)) : inYears(Math.floor(months / 12));
    },
    age: (months) => {
      const whole = Math.floor(months);
      if (whole < 1) return UNDER_A_MONTH[language];
      const parts = [];
      if (whole >= 12) parts.push(inYears(Math.floor(whole / 12)));
      if (whole % 12 > 0) parts.push(inMonths(whole % 12));
      return and.format(parts);
    },
  };
}
