import { describe, expect, it } from '@jest/globals';
import { presentOverview } from '../../../src/web/overview/present-overview.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { nameOf } from './sample-estimates.js';
import { someOverview } from './sample-overview.js';

const locale = localeOf('fr');

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

  it('of a fleet all retired is not that of an empty one', () => {
    const view = (retiredCount: number) =>
      presentOverview(someOverview({ deviceCount: 0, retiredCount, ages: [] }), locale, nameOf);
    expect(view(2).empty).toMatchObject({
      title: 'Aucun équipement en service',
      action: { href: '/parc?statut=retired' },
    });
    expect(view(0).empty?.action.href).toBe('/imports/nouveau');
  });

  it('has nobody to name before the first organisation', () => {
    expect(presentOverview(someOverview({ organisation: '' }), locale, nameOf).purpose).toMatch(/^Au 23 novembre/);
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
