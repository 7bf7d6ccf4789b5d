import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { presentChance } from '../../../src/web/components/present-chance.js';
import { presentEstimate } from '../../../src/web/components/present-estimate.js';
import { originsOf, presentEvents } from '../../../src/web/device/present-events.js';
import { presentCarbon } from '../../../src/web/device/present-carbon.js';
import { presentIdentity } from '../../../src/web/device/present-identity.js';
import { presentSupport } from '../../../src/web/device/present-support.js';
import { fleetHref, readFleetFilters, readPage, type FleetFilters } from '../../../src/web/fleet/fleet-filters.js';
import { presentFleet } from '../../../src/web/fleet/present-fleet.js';
import { presentCheck } from '../../../src/web/imports/present-check.js';
import { presentProblems } from '../../../src/web/imports/present-problems.js';
import { presentReceipt } from '../../../src/web/imports/present-receipt.js';
import { presentOverview } from '../../../src/web/overview/present-overview.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { aFootprint, aLaptop, fileNames, someEvents } from './sample-device.js';
import { nameOf, someCarbon, someChance, someMonths } from './sample-estimates.js';
import { aDeviceLine, someFleetPage, windows10 } from './sample-fleet.js';
import { aCheck, aDocument, anImport } from './sample-imports.js';
import { someOverview } from './sample-overview.js';

const locale = localeOf('fr');

describe('an estimate', () => {
  it('is said with two significant figures, its interval, basis, sources and method', () => {
    expect(presentEstimate(someCarbon(), locale, nameOf)).toEqual({
      central: 'environ 190\u202fkg éq. CO₂',
      range: 'entre 100 et 330',
      basis: 'référentiel ADEME, valeur par défaut de la catégorie',
      sources: [{ label: 'ADEME', href: '/sources#ademe-acv-numerique' }],
      method: { label: 'méthode', href: '/methodes/footprint' },
    });
  });

  it('turns to tonnes, interval included, when kilograms have too many digits', () => {
    const { central, range } = presentEstimate(someCarbon(318_400, 204_000, 489_000), locale, nameOf);
    expect([central, range]).toEqual(['environ 320\u202ft éq. CO₂', 'entre 200 et 490']);
  });

  it('says months as an age and a chance on ten devices', () => {
    expect(presentEstimate(someMonths(), locale, nameOf).central).toBe('environ 3\u202fans et 2\u202fmois');
    expect(presentChance(someChance(0.79, 0.66, 0.88), locale)).toEqual({
      outOfTen: '8 sur 10',
      range: 'entre 66\u202f% et 88\u202f%',
    });
    expect(presentChance(someChance(0.99, 0.9, 1), locale).outOfTen).toBe('plus de 9 sur 10');
    expect(presentChance(someChance(0.01, 0, 0.1), locale).outOfTen).toBe('moins de 1 sur 10');
  });
});

describe('the filters of the fleet', () => {
  const texts = fc.option(
    fc.string({ minLength: 1, maxLength: 40 }).filter((text) => text.trim() === text && text !== ''),
    { nil: undefined },
  );
  const filters = fc
    .record({
      q: texts,
      site: texts,
      category: fc.constantFrom('laptop', 'unknown', undefined),
      age: fc.constantFrom('0-2', 'unknown', undefined),
    })
    .map(
      (given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as FleetFilters,
    );

  it('come back from the address they were written in', () => {
    fc.assert(
      fc.property(filters, fc.integer({ min: 1, max: 4000 }), (given, page) => {
        const query = Object.fromEntries(new URL(fleetHref(given, '/parc', page), 'http://prolonge.test').searchParams);
        expect(readFleetFilters(query)).toEqual(given);
        expect(readPage(query)).toBe(page);
      }),
    );
  });

  it('ignore what is no filter: unknown names, values outside their list, lists, blanks', () => {
    expect(
      readFleetFilters({ categorie: 'spaceship', statut: ['in-stock'], q: '  ', __proto__: 'x', tri: 'age' }),
    ).toEqual({});
    expect(['0', '-1', '2.5', '1e9', undefined].map((page) => readPage({ page }))).toEqual([1, 1, 1, 1, 1]);
  });

  it('are each shown as a chip that removes only itself', () => {
    const { activeFilters } = presentFleet(someFleetPage({ filters: { q: 'PC', age: '7-9' } }), locale);
    expect(activeFilters).toEqual([
      { label: 'Recherche\u202f: PC', removeHref: '/parc?age=7-9' },
      { label: 'Âge\u202f: 7 à 9\u202fans', removeHref: '/parc?q=PC' },
    ]);
  });
});

describe('a page of the fleet', () => {
  it('says what is not known instead of leaving a blank', () => {
    const nothing = {
      category: null,
      manufacturer: null,
      model: null,
      site: null,
      ageMonths: null,
      embodied: null,
      verdict: null,
    };
    const { rows } = presentFleet(someFleetPage({ devices: [aDeviceLine(3, nothing)] }), locale);
    const texts = rows[0]!.cells.slice(1).map((cell) => (typeof cell === 'string' ? cell : cell.text));
    expect(texts).toEqual(Array(7).fill('inconnu'));
  });

  it('leads to its neighbours, keeping the filters', () => {
    const { pager } = presentFleet(someFleetPage({ filters: { q: 'PC' } }), locale);
    expect(pager).toMatchObject({
      first: '/parc?q=PC',
      previous: '/parc?q=PC&page=2',
      next: '/parc?q=PC&page=4',
      last: '/parc?q=PC&page=101',
    });
    expect(pager.position).toBe('51 à 75 sur 2\u202f512\u00a0équipements');
    expect(presentFleet(someFleetPage({ page: 101 }), locale).pager).toMatchObject({ next: null, last: null });
  });

  it('offers to import when the fleet is empty, to look wider when nothing matches', () => {
    const none = { devices: [], total: 0, page: 1 };
    expect(presentFleet(someFleetPage({ ...none, fleetIsEmpty: true }), locale).empty?.action.href).toBe(
      '/imports/nouveau',
    );
    expect(presentFleet(someFleetPage(none), locale).empty?.action.href).toBe('/parc');
  });
});

describe('the sheet of a device', () => {
  it('tells the last import or person that gave each datum, once when most share it', () => {
    const origins = originsOf(someEvents(), fileNames, locale);
    expect(origins).toMatchObject({
      ramGb: 'import glpi-2025-03.xlsx, 17/03/2025',
      batteryHealthPct: 'A. Roche, 02/10/2026',
    });
    const everywhere = Object.fromEntries(Object.keys(aLaptop()).map((field) => [field, 'import a.csv']));
    const identity = presentIdentity(aLaptop(), { ...everywhere, os: 'A. Roche' }, locale);
    expect(identity.mostFrom).toBe('Sauf mention contraire, ces données viennent de\u202f: import a.csv.');
    expect(identity.data.filter(({ from }) => from !== '')).toEqual([
      { label: 'système', value: 'Windows 10 Pro 22H2', from: 'A. Roche' },
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
      detail: 'santé de la batterie\u202f: vide → 81\u202f% ; A. Roche',
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

  it('says once what its carbon figures rest on, with every source', () => {
    const { basis } = presentCarbon(aFootprint(), locale, nameOf);
    expect(basis?.sources.map(({ href }) => href)).toEqual([
      '/sources#ademe-acv-numerique',
      '/sources#ademe-electricity-france',
    ]);
  });

  it('says why carbon is unknown rather than giving a figure', () => {
    const carbon = presentCarbon({ kind: 'unknown', because: 'no-reference' }, locale, nameOf);
    expect(carbon).toMatchObject({
      figures: [],
      unknown: 'Carbone inconnu\u202f: aucune source publiée ne couvre cette catégorie.',
    });
  });
});

describe('an import', () => {
  it('is agreed to in numbers, and says what stays out', () => {
    const { confirmation } = presentCheck(aCheck(), locale);
    expect(confirmation.button).toBe('Importer 312\u00a0équipements (250\u00a0nouveaux, 62\u00a0mis à jour)');
    expect(confirmation.sentence).toContain('4\u00a0lignes en erreur et 17\u00a0lignes hors périmètre');
  });

  it('has nothing to confirm when the fleet already says the same', () => {
    const document = aDocument({ counts: { created: 0, updated: 0, unchanged: 347, ignored: 0, rejected: 0 } });
    expect(presentCheck(aCheck({ document }), locale).confirmation.action).toBeNull();
  });

  it('asks to look at a column that was only guessed', () => {
    const doubtful = presentCheck(aCheck(), locale).columns.filter(
      ({ cells }) => typeof cells[3] === 'object' && cells[3].tone === 'caution',
    );
    expect(doubtful.map(({ cells }) => cells[0])).toEqual(['Mem.']);
  });

  it('proves its decisions in the language of the page, and names the column they are about', () => {
    const decision = {
      ...{ kind: 'date-order', value: 'dmy', because: '31/12/2021 in row 14' },
      ...{ column: 'Date achat', reason: 'cell-proves', facts: { value: '31/12/2021', row: 14 } },
    } as const;
    const document = aDocument({ decisions: [decision] });
    expect(presentCheck(aCheck({ document }), locale).decisions[0]!.cells).toEqual([
      'Ordre des dates, colonne «\u202fDate achat\u202f»',
      'jour/mois/année',
      '31/12/2021 en ligne 14',
    ]);
  });

  it('groups its problems by repair, errors first, and says how many are not detailed', () => {
    const view = presentProblems({ ...aDocument(), problemCount: 1204, correctedFileHref: null }, locale);
    expect(view.groups.map(({ severity, count }) => [severity, count])).toEqual([
      ['error', '2\u00a0lignes en erreur'],
      ['warning', '5\u00a0lignes avec une valeur laissée de côté'],
    ]);
    expect(view.groups[1]!.examples.at(-1)).toBe('et 2\u00a0autres');
    expect(view.notAllShown).toBe('7 problèmes détaillés sur 1204.');
  });

  it('gives a receipt whose rows add up to those of the file', () => {
    const { counts, total } = presentReceipt(anImport(), null, locale);
    const sum = counts.reduce((all, { cells }) => all + Number(cells[1]), 0);
    expect(String(sum)).toBe(total.cells[1]);
  });
});

describe('the overview', () => {
  it('lists what waits in the order of the work, each task leading to its devices', () => {
    expect(presentOverview(someOverview(), locale, nameOf).tasks.map(({ href }) => href)).toEqual([
      '/parc?categorie=unknown',
      '/parc?age=unknown',
      '/parc?support=ended',
      '/parc?avis=upgrade',
      '/parc?avis=reassign',
      '/parc?avis=replace',
    ]);
  });

  it('says that a figure is not known yet', () => {
    const { figures } = presentOverview(
      someOverview({ age: null, remaining: null, embodied: null, avoided: null }),
      locale,
      nameOf,
    );
    expect(figures.map(({ central }) => central)).toEqual(Array(4).fill('pas encore connu'));
  });
});
