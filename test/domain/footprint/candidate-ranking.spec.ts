import { describe, expect, it } from '@jest/globals';
import {
  CandidateRanking,
  type Candidate,
  type CandidateQuery,
} from '../../../src/footprint/domain/matching/candidate-ranking.js';
import { readProducts } from '../../../src/footprint/products-table.js';
import { matchOf, namesOf } from './matching.js';

const products = readProducts();
const ranking = new CandidateRanking(products);
const productsNamed = (name: string) => products.filter((product) => product.name === name);
const rank = (maker: string, name: string, more: Partial<CandidateQuery> = {}): readonly Candidate[] =>
  ranking.rank({ maker, name, category: 'laptop', named: new Set(), kept: new Set(), ...more });
const idsOf = (entries: readonly { id: string }[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id));
const names = (candidates: readonly Candidate[]) => candidates.map(({ entry }) => entry.name);

describe('the products proposed for a text', () => {
  it('begin with the one that a person means', () => {
    expect(names(rank('Dell', 'Latitude E5450'))[0]).toBe('Latitude 5450');
    expect(names(rank('Dell', 'XPS 17 9720'))[0]).toBe('XPS 9720');
    expect(names(rank('', 'T490s'))[0]).toBe('ThinkPad T490s');
    expect(names(rank('HP', 'HP ProDesk 400 G4 SFF', { category: 'desktop' })).slice(0, 3)).toContain(
      'ProDesk 400 G4 Small Form Factor Business PC',
    );
  });

  it('put a neighbour generation before the reader with the very words that differ', () => {
    const candidates = rank('HP', 'EliteBook 840 G8');
    expect(candidates.map(({ because }) => because)).toEqual(Array(5).fill('same-number'));
    const g7 = candidates.find(({ entry }) => entry.name === 'EliteBook 840 G7');
    expect([g7?.onlyInText, g7?.onlyInName, g7?.entry.saleYear]).toEqual([['g8'], ['g7'], 2020]);
    const aero = candidates.find(({ entry }) => entry.name.includes('Aero'));
    expect([aero?.onlyInText, aero?.onlyInName]).toEqual([[], ['aero']]);
  });

  it('take the number before a generation for a number', () => {
    const [first] = rank('Lenovo', 'ThinkPad L15 Gen 2');
    expect([first?.entry.name, first?.onlyInText]).toEqual(['ThinkPad 13 2nd Gen.ThinkPad S2 2nd Gen', ['l15']]);
  });

  it('are never taken: a likely one leaves the text without a row', () => {
    for (const [maker, text] of [
      ['HP', 'EliteBook 840 G8'],
      ['HP', 'EliteBook 840'],
      ['Microsoft', 'Surface Pro'],
    ] as const) {
      expect(rank(maker, text).length).toBeGreaterThan(0);
      expect(namesOf(matchOf(maker, text))).toEqual([]);
    }
  });

  it('weigh a shared number more than the word of a series', () => {
    const [right, wrong] = rank('Dell', 'XPS 17 9720');
    expect(right?.score).toBeGreaterThan(0.8);
    expect(wrong?.onlyInName).toEqual(['9710']);
    expect(wrong?.score).toBeLessThan(0.6);
  });

  it('say the size when a name bears another', () => {
    const [first] = rank('HP', 'EliteDisplay E243 27 inch', { category: 'monitor' }).filter(({ entry }) =>
      entry.name.includes('23.8'),
    );
    expect([first?.onlyInText, first?.onlyInName]).toEqual([['27"'], ['23.8"']]);
  });

  it('say the form and the size that tell two products of one name apart', () => {
    const [first] = rank('HP', 'ProDesk 400 G4 SFF', { category: 'desktop' }).filter(
      ({ entry }) => entry.form === 'mini',
    );
    expect([first?.onlyInText, first?.onlyInName]).toEqual([['sff'], ['mini']]);
  });

  it('put the variants of the words first, then another generation of the same name', () => {
    const variants = products.filter(({ name }) => name.startsWith('OptiPlex 7060'));
    const kept = variants.slice(0, 2);
    const candidates = rank('Dell', 'OptiPlex 7060', {
      category: 'desktop',
      named: idsOf(variants),
      kept: idsOf(kept),
    });
    expect(candidates.slice(0, 3).map(({ because }) => because)).toEqual(['variant', 'variant', 'other-generation']);
    const old = productsNamed('Latitude 5450');
    expect(rank('Dell', 'Latitude 5450', { named: idsOf(old) })[0]).toMatchObject({
      because: 'other-generation',
      entry: old[0],
    });
  });

  it('are of the same maker and kind, five at most, scores between 0 and 1 in descending order', () => {
    const candidates = rank('Dell', 'Latitude 5400');
    expect(candidates).toHaveLength(5);
    for (const { entry, score } of candidates) {
      expect([entry.manufacturer, entry.category]).toEqual(['Dell', 'laptop']);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
    const scores = candidates.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
    expect(rank('Dell', 'P2419H', { category: 'laptop' })).toEqual([]);
  });

  it('are none when nothing comes near', () => {
    expect(rank('Dell', 'Portable du service technique')).toEqual([]);
    expect(rank('iiyama', 'XUB2492HSU', { category: 'monitor' })).toEqual([]);
    expect(rank('Dell', '')).toEqual([]);
  });
});
