import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { DEVICE_FIELD_NAMES } from '../../../src/inventory/domain/device-fields.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { counted } from '../../../src/web/wording/counted.js';
import { en } from '../../../src/web/wording/en.js';
import { formatIn } from '../../../src/web/wording/format.js';
import { fr } from '../../../src/web/wording/fr.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { sayRefusal } from '../../../src/web/wording/say-refusal.js';
import { typesetText } from '../../../src/web/wording/typeset.js';

/** Every text of a catalogue that takes no argument, with its path. */
function texts(catalogue: unknown, path = ''): [string, string][] {
  if (typeof catalogue === 'string') return [[path, catalogue]];
  if (typeof catalogue !== 'object' || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, entry]) => texts(entry, `${path}.${key}`));
}

/** The same in both languages: names of tools and formats, words both share. */
const SHARED =
  /\.(imei|cpu|tool|code|colon)$|\.form\.(mini|rack)|Imports|Pages|Stock|Menu|Site|site|SSD|eMMC|Intune|GLPI|UUID|IMEI|MEID|Excel|Format|smartphone|source|Source|Type|Support|Licence|Version|Action|Message|Total|Organisation|organisation|budget|lot|architecture|notes?|condition|Information|Administration|Webhooks|Cookies|Commune|Association|fact\.code|underOne|Date|tabulation|point|\.to |npx|supportSubject\.system/;

describe('the wording of the pages', () => {
  it('says everything in both languages', () => {
    const [french, english] = [texts(fr), texts(en)];
    expect(english.map(([path]) => path)).toEqual(french.map(([path]) => path));
    const empty = [...french, ...english].filter(
      ([path, text]) => text.trim() === '' && !path.endsWith('supportSubject.system'),
    );
    expect(empty).toEqual([]);
  });

  it('does not leave French in English', () => {
    const french = new Map(texts(fr));
    const same = texts(en).filter(([path, text]) => french.get(path) === text && !SHARED.test(`${path} ${text}`));
    expect(same).toEqual([]);
  });

  it('puts thin no-break spaces before French double punctuation, and curves its apostrophes', () => {
    const wrong = texts(fr).filter(([, text]) => / [;:!?»%]|« |[\p{L}]'[\p{L}]/u.test(text));
    expect(wrong).toEqual([]);
    expect(fr.imports.check.confirm(312, 250, 62)).toBe(
      'Importer 312\u00a0équipements (250\u00a0nouveaux, 62\u00a0mis à jour)',
    );
    expect(fr.layout.removeFilter('Site : A')).toBe('Retirer le filtre Site\u202f: A');
  });

  it('leaves addresses and hours alone', () => {
    expect(typesetText('https://exemple.fr à 14:05')).toBe('https://exemple.fr à 14:05');
    expect(typesetText("l'avis : 190 kg « oui »")).toBe('l’avis\u202f: 190\u202fkg «\u202foui\u202f»');
  });

  it('names every field of a device', () => {
    expect(Object.keys(fr.codes.field).sort()).toEqual([...DEVICE_FIELD_NAMES].sort());
  });

  it('names every field that a column can be recognised as', () => {
    const table = join(projectRoot, 'data', 'vocabulary', 'headers.csv');
    const rows = existsSync(table) ? readFileSync(table, 'utf8').trim().split('\n').slice(1) : [];
    const fields = new Set(rows.map((row) => row.split(',')[0]!));
    expect([...fields].filter((field) => !Object.hasOwn(fr.importFields, field))).toEqual([]);
  });

  it('counts one thing and several', () => {
    expect(counted('fr')(0, 'ligne', 'lignes')).toBe('0\u00a0ligne');
    expect(counted('fr')(2512, 'ligne', 'lignes')).toBe('2\u202f512\u00a0lignes');
    expect(counted('en')(0, 'row', 'rows')).toBe('0\u00a0rows');
  });

  it('says a refusal by its code, or by its kind when the code has no sentence', () => {
    const refusal = { code: 'file-empty', kind: 'invalid', facts: {} } as const;
    expect(sayRefusal(refusal, localeOf('fr')).title).toBe('Fichier vide');
    expect(sayRefusal(refusal, localeOf('en')).title).toBe('Empty file');
    expect(sayRefusal({ code: 'constructor', kind: 'conflict', facts: {} }, localeOf('fr')).title).toBe(
      fr.errors[409].title,
    );
  });
});

describe('figures and days', () => {
  const [french, english] = [formatIn('fr'), formatIn('en')];

  it('keeps two significant figures of an estimate', () => {
    expect([190.4, 1234, 0.0461, 7, 0].map(french.figure)).toEqual(['190', '1\u202f200', '0,046', '7', '0']);
  });

  it('says ages in years and months', () => {
    expect([0, 8, 12, 63, 25].map(french.age)).toEqual([
      'moins d’un mois',
      '8\u202fmois',
      '1\u202fan',
      '5\u202fans et 3\u202fmois',
      '2\u202fans et 1\u202fmois',
    ]);
    expect(english.age(63)).toBe('5 years and 3 months');
    expect([5, 11.9, 12, 63].map(french.shortAge)).toEqual(['5\u202fmois', '11\u202fmois', '1\u202fan', '5\u202fans']);
  });

  it('writes days one way in tables and another in sentences', () => {
    expect(french.day(dateOnly('2026-11-23'))).toBe('23/11/2026');
    expect(french.dayInProse(dateOnly('2026-03-01'))).toBe('1er mars 2026');
    expect(english.dayInProse(dateOnly('2026-11-23'))).toBe('23 November 2026');
    expect(french.instant('2026-11-23T13:05:00.000Z')).toBe('23 novembre 2026 à 14:05');
  });

  it('writes money, shares and sizes with their unit held close', () => {
    expect(french.euros(124_900)).toBe('1\u202f249\u202f€');
    expect(french.euros(99)).toBe('0,99\u202f€');
    expect(french.euros(17_790)).toBe('177,90\u202f€');
    expect(french.percent(0.81)).toBe('81\u202f%');
    expect(french.megabytes(64 * 1024 * 1024)).toBe('64\u202fMo');
  });
});
