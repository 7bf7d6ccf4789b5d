import { parseDateOnly } from '../../kernel/date-only.js';
import type { RuleValue } from '../../renewal/domain/rule-result.js';
import type { Language } from '../../wording/language.js';
import { formatIn } from './format.js';

/** Codes that a rule reads or compares with, in words. */
const WORDS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  fr: {
    working: 'fonctionne',
    slow: 'lent',
    failing: 'en panne par moments',
    dead: 'en panne',
    hdd: 'disque dur',
    ssd: 'SSD',
    emmc: 'eMMC',
    age: 'âge',
    performance: 'lenteur',
    failure: 'panne',
    support: 'fin de support',
    comfort: 'confort',
    loss: 'perte ou vol',
    'new-hire': 'arrivée d’un agent',
    'second-screen': 'second écran',
    'supported-undated': 'à jour, fin non publiée',
    'ended-undated': 'terminé, date non publiée',
    unknown: 'inconnu',
    true: 'oui',
    false: 'non',
  },
  en: {
    working: 'works',
    slow: 'slow',
    failing: 'fails at times',
    dead: 'broken',
    hdd: 'hard disk',
    ssd: 'SSD',
    emmc: 'eMMC',
    age: 'age',
    performance: 'slowness',
    failure: 'breakdown',
    support: 'end of support',
    comfort: 'comfort',
    loss: 'loss or theft',
    'new-hire': 'somebody arriving',
    'second-screen': 'second screen',
    'supported-undated': 'supported, end not published',
    'ended-undated': 'ended, day not published',
    unknown: 'unknown',
    true: 'yes',
    false: 'no',
  },
};

const OUT_OF_TEN = {
  fr: { of: 'sur 10', more: 'plus de 9 sur 10', fewer: 'moins de 1 sur 10' },
  en: { of: 'out of 10', more: 'more than 9 out of 10', fewer: 'fewer than 1 out of 10' },
} as const;
const GIGABYTES = { fr: 'Go', en: 'GB' } as const;

/** What a rule read, or its threshold, with its unit: `5 ans et 2 mois`, `8 Go`, `6 sur 10`, `lent`; empty when there is none. */
export function sayRuleValue(value: RuleValue, unit: string | null, language: Language): string {
  if (value === null) return '';
  const format = formatIn(language);
  if (typeof value === 'number') return sayNumber(value, unit, language);
  const day = parseDateOnly(String(value));
  if (day !== null) return format.dayInProse(day);
  const words = String(value).split(', ');
  return words.map((word) => (Object.hasOwn(WORDS[language], word) ? WORDS[language][word] : word)).join(', ');
}

function sayNumber(value: number, unit: string | null, language: Language): string {
  const format = formatIn(language);
  switch (unit) {
    case 'months':
      return format.age(value);
    case 'GB':
      return `${format.decimal(value)}\u202f${GIGABYTES[language]}`;
    case '%':
      return format.percent(value / 100);
    case 'EUR':
      return format.euros(value * 100);
    case 'share':
      return sayShare(value, language);
    default:
      return format.decimal(value);
  }
}

function sayShare(share: number, language: Language): string {
  const tenths = Math.round(share * 10);
  const { of, more, fewer } = OUT_OF_TEN[language];
  if (tenths <= 0) return fewer;
  return tenths >= 10 ? more : `${String(tenths)} ${of}`;
}
