import { describe, expect, it } from '@jest/globals';
import { originsOf, presentEvents } from '../../../src/web/device/present-events.js';
import { presentAdvice } from '../../../src/web/device/present-advice.js';
import { presentCarbon } from '../../../src/web/device/present-carbon.js';
import { presentIdentity } from '../../../src/web/device/present-identity.js';
import { presentSupport } from '../../../src/web/device/present-support.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { aReason, aVerdict, everyRule } from './sample-advice.js';
import { aFootprint, noFootprint, aLaptop, fileNames, someEvents } from './sample-device.js';
import { nameOf } from './sample-estimates.js';
import { windows10 } from './sample-fleet.js';

const locale = localeOf('fr');

describe('the sheet of a device', () => {
  it('tells the last import or person that gave each datum, once when most share it', () => {
    const origins = originsOf(someEvents(), fileNames, locale);
    expect(origins).toMatchObject({
      ramGb: 'import glpi-2025-03.xlsx, 17/03/2025',
      batteryHealthPct: 'par A. Roche, 02/10/2026',
    });
    const everywhere = Object.fromEntries(Object.keys(aLaptop()).map((field) => [field, 'import a.csv']));
    const identity = presentIdentity(aLaptop(), { ...everywhere, os: 'A. Roche' }, locale);
    expect(identity.mostFrom).toBe('Sauf mention contraire, ces données viennent de\u202f: import a.csv.');
    expect(identity.data.filter(({ from }) => from !== '')).toEqual([
      { label: 'système', value: 'Windows 10 Pro 22H2', from: 'A. Roche', lock: null },
    ]);
  });

  it('names the missing data that weaken its answers', () => {
    expect(presentIdentity(aLaptop({ purchasedOn: null, notes: null }), {}, locale).unknown).toBe(
      'Inconnu\u202f: date d’achat.',
    );
  });

  it('tells its story from the latest event', () => {
    const [latest, second, first] = presentEvents(someEvents(), fileNames, locale);
    expect(latest).toMatchObject({
      when: '02/10/2026',
      detail: 'santé de la batterie\u202f: vide → 81\u202f%\u202f; par A. Roche',
    });
    expect(second!.detail).toContain('site\u202f: Mairie annexe → Hôtel de ville');
    expect(first).toMatchObject({ what: 'Entré dans l’inventaire', detail: 'import parc-2024-02.csv' });
  });

  it('says since when a system is no longer patched, and what paid extension exists', () => {
    const support = presentSupport(windows10, locale, nameOf);
    expect(support.tone).toBe('danger');
    expect(support.sentence).toBe('Windows 10 Pro 22H2 ne reçoit plus de correctifs depuis le 14 octobre 2025.');
    expect(support.notes).toEqual(['Une extension payante existe jusqu’au 10 octobre 2028.']);
  });

  it('names the system whose end is unknown when it knows the system', () => {
    const unknown = { ...windows10, state: 'unknown', on: null, extendedOn: null } as const;
    const said = (product: string | null) => presentSupport({ ...unknown, product }, locale, nameOf).sentence;
    expect(said('ChromeOS')).toBe('Fin de support de ChromeOS inconnue.');
    expect(said(null)).toContain('le système n’est pas dans l’inventaire ou n’a pas été reconnu');
  });

  it('says once what its carbon figures rest on, with every source', () => {
    const { basis } = presentCarbon(aFootprint(), locale, nameOf);
    expect(basis?.sources.map(({ href }) => href)).toEqual([
      '/sources#ademe-acv-numerique',
      '/sources#ademe-electricity-france',
    ]);
  });

  it('says why carbon is unknown rather than giving a figure', () => {
    const carbon = presentCarbon(noFootprint('no-reference'), locale, nameOf);
    expect(carbon).toMatchObject({
      figures: [],
      unknown: 'Carbone inconnu\u202f: aucune source publiée ne couvre cette catégorie.',
    });
  });

  it('opens on the verdict: what to do, and the rules that decided', () => {
    const same = aVerdict().actions.map((action) => ({ ...action, verdict: 'extend' }) as const);
    expect(presentAdvice({ ...aVerdict(), alternatives: same }, locale, nameOf).alternatives).toEqual([]);
    const advice = presentAdvice(aVerdict(), locale, nameOf);
    expect(advice.sentence).toBe('Il peut servir encore, après ce qui suit.');
    expect(advice.actions).toEqual([
      'Installer une version maintenue du système, sans changer de matériel.',
      'Porter la mémoire de 4 à 8\u202fGo.',
    ]);
    expect(advice.reasons).toContain('Sa mémoire (4\u202fGo) est sous le minimum de 8\u202fGo.');
    expect(advice.changes[0]).toContain(
      'Si une exception de sécurité ou de service était déclarée, l’avis deviendrait',
    );
  });

  it('shows every rule with what it read, its threshold, its outcome and its source', () => {
    const row = presentAdvice(aVerdict(), locale, nameOf).rules.find(({ cells }) => cells[0] === 'Mémoire courante');
    expect(row!.cells.slice(1)).toEqual([
      '4\u202fGo',
      '8\u202fGo',
      { text: 'défavorable', tone: 'caution' },
      { text: 'prolonge-default', href: '/sources#prolonge-default' },
    ]);
  });

  it('says that a value is unknown, and the category of a device in words', () => {
    const reasons = [
      aReason('battery', { passed: null, missing: 'battery-health', threshold: 60, unit: '%' }),
      aReason('refurbished-first', { value: 'laptop', threshold: true }),
    ];
    const { rules } = presentAdvice(aVerdict({ reasons }), locale, nameOf);
    expect(rules.map(({ cells }) => cells[1])).toEqual([{ text: 'inconnu', tone: 'quiet' }, 'ordinateur portable']);
    expect(rules[0]!.cells[2]).toBe('60\u202f%');
  });

  it.each([true, false, null])('has words for every rule that answers %s, in both languages', (passed) => {
    for (const language of ['fr', 'en'] as const) {
      const reasons = everyRule(passed);
      const view = presentAdvice(
        aVerdict({ reasons, decidedBy: reasons.map(({ rule }) => rule) }),
        localeOf(language),
        nameOf,
      );
      expect(view.rules).toHaveLength(reasons.length);
      expect(view.reasons.filter((sentence) => !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
    }
  });

  it('tells what counts in the carbon avoided, and what is left out of it', () => {
    const { avoided, avoidedNote } = presentAdvice(aVerdict(), locale, nameOf);
    expect(avoided?.central).toBe('environ 61\u202fkg éq. CO₂');
    expect(avoidedNote).toContain('par rapport à un achat neuf');
    expect(avoidedNote).toContain('si l’équipement sert encore 2\u202fans');
  });
});
