import { describe, expect, it } from '@jest/globals';
import { chanceToServe } from '../../../../src/lifespan/domain/conditional-survival.js';
import { categoryEvidence } from '../../../../src/lifespan/domain/evidence/category-evidence.js';
import { modelEvidence } from '../../../../src/lifespan/domain/evidence/model-evidence.js';
import { publishedLaw } from '../../../../src/lifespan/domain/life-law.js';
import { LifeCounts } from '../../../../src/lifespan/domain/survival/life-counts.js';
import { readPriors } from '../../../../src/lifespan/lifespan-tables.js';
import { simulatedFleet } from '../../../builders/simulated-fleet.js';

const published = readPriors().find(({ category }) => category === 'laptop')!;

/** Laptops that work 7.5 years on average (shape 1.9, scale 8.5 years), the models differing by factors of their scale. */
function livesOf(devices: number, factors: readonly number[], seed = 3): Map<string, LifeCounts> {
  const models = new Map(factors.map((_, index) => [`m${String(index)}`, new LifeCounts()]));
  for (const life of simulatedFleet({ devices, shape: 1.9, scale: 8.5 * 365.25, models: factors, seed })) {
    models.get(`m${String(life.model)}`)!.add(life.entry, life.exit, life.cause);
  }
  return models;
}

const estimated = (lives: ReadonlyMap<string, LifeCounts>, model: string | null) =>
  modelEvidence(categoryEvidence(published, lives)!, model);

describe('the technical life of a model in a fleet', () => {
  it('is the published law, all of it, before the fleet has any history', () => {
    const { law, weights } = estimated(new Map(), 'm0');
    expect(law).toEqual({ ...publishedLaw(published), scaleYears: expect.closeTo(published.scaleYears, 12) });
    expect(weights).toEqual({ model: 0, others: 0, published: 1 });
    expect(chanceToServe(law, 5, 2).central).toBeCloseTo(chanceToServe(publishedLaw(published), 5, 2).central, 12);
  });

  it('gives way to the fleet’s own history, and comes to the truth', () => {
    const weight = [40, 400, 4000].map((devices) => estimated(livesOf(devices, [1, 1, 1]), null).weights.published);
    expect(weight[0]!).toBeGreaterThan(weight[1]!);
    expect(weight[1]!).toBeGreaterThan(weight[2]!);
    expect(weight[2]!).toBeLessThan(0.02);
    const { law } = estimated(livesOf(4000, [1, 1, 1]), null);
    const truth = Math.exp(-((7 / 8.5) ** 1.9 - (5 / 8.5) ** 1.9));
    const { low, central, high } = chanceToServe(law, 5, 2);
    expect(Math.abs(central - truth)).toBeLessThan(0.05);
    expect(low < truth && truth < high).toBe(true);
    expect(law.shape).toBeGreaterThan(published.shape);
  });

  it('says from whom it comes: shares that sum to 1, a rare model living off the others', () => {
    const lives = livesOf(2000, [0.6, 1, 1.5]);
    const rare = new LifeCounts();
    rare.add(0, 700, 'failure');
    rare.add(0, 900);
    lives.set('rare', rare);
    for (const model of ['m0', 'rare', 'never seen', null]) {
      const { weights } = estimated(lives, model);
      expect(weights.model + weights.others + weights.published).toBeCloseTo(1, 12);
    }
    expect(estimated(lives, 'rare')).toMatchObject({ failures: { model: 1 } });
    expect(estimated(lives, 'rare').weights.others).toBeGreaterThan(0.8);
    expect(estimated(lives, 'm1').weights.model).toBeGreaterThan(0.7);
    expect(estimated(lives, 'never seen').law).toEqual(estimated(lives, null).law);
  });

  it('follows a model that fails sooner than the others, as far as its own history goes', () => {
    const lives = livesOf(2000, [0.5, 1, 1, 1.5]);
    const scale = (model: string) => estimated(lives, model).law.scaleYears;
    expect(scale('m0')).toBeLessThan(scale('m1'));
    expect(scale('m1')).toBeLessThan(scale('m3'));
  });

  it('never counts the failures of a model twice, and is never surer than what it takes from', () => {
    const alone = livesOf(300, [1]);
    const { law, weights, failures } = estimated(alone, 'm0');
    expect([weights.others, failures.others]).toEqual([0, 0]);
    expect(law.failures).toBeCloseTo(4 + failures.model, 12);
    const alike = { ...categoryEvidence(published, livesOf(300, [1, 1, 1]))!, spread: 400 };
    const taken = modelEvidence(alike, null);
    expect(taken.law.failures).toBe(4 + taken.failures.others);
  });

  it('rests on the fleet alone where nothing is published, and needs two failures of it', () => {
    const few = new Map([['m0', new LifeCounts()]]);
    few.get('m0')!.add(0, 900, 'failure');
    few.get('m0')!.add(0, 1500);
    expect(categoryEvidence(null, few)).toBeNull();
    const own = categoryEvidence(null, livesOf(800, [1, 1.2]))!;
    expect(modelEvidence(own, 'm0').weights).toMatchObject({ published: 0, others: expect.any(Number) });
    const alone = modelEvidence(categoryEvidence(null, livesOf(800, [1]))!, 'm0');
    expect(alone.weights).toEqual({ model: 1, others: 0, published: 0 });
    expect(Math.abs(alone.law.scaleYears - 8.5)).toBeLessThan(1.5);
  });

  it('has a worst case, in which departures without a reason were all failures', () => {
    const lives = livesOf(500, [1]);
    for (let age = 800; age < 1400; age += 10) lives.get('m0')!.add(0, age, 'unknown');
    const scale = (causes: string[]) => modelEvidence(categoryEvidence(published, lives, causes)!, 'm0').law.scaleYears;
    expect(scale(['failure', 'unknown'])).toBeLessThan(scale(['failure']));
  });
});
