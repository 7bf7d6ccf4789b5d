import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fleetHref, readFleetFilters, readPage, type FleetFilters } from '../../../src/web/fleet/fleet-filters.js';
import { presentFleet } from '../../../src/web/fleet/present-fleet.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { aDeviceLine, someFleetPage } from './sample-fleet.js';

const locale = localeOf('fr');

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

  it('leads to the retired devices when it has no other', () => {
    const { empty } = presentFleet(someFleetPage({ devices: [], total: 0, page: 1, filters: {} }), locale);
    expect(empty).toMatchObject({ title: 'Aucun équipement en service', action: { href: '/parc?statut=retired' } });
  });

  it('offers to import when the fleet is empty, to look wider when nothing matches', () => {
    const none = { devices: [], total: 0, page: 1 };
    expect(presentFleet(someFleetPage({ ...none, fleetIsEmpty: true }), locale).empty?.action.href).toBe(
      '/imports/nouveau',
    );
    expect(presentFleet(someFleetPage({ ...none, filters: { q: 'PC' } }), locale).empty?.action.href).toBe('/parc');
  });
});
