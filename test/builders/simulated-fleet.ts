import { seededRandom } from '../../src/kernel/random.js';

/** A life as an inventory sees it, in days, and how long the device would have worked. */
export type SimulatedLife = {
  entry: number;
  exit: number;
  cause: 'censored' | 'failure' | 'policy' | 'missing';
  model: number;
};

type Truth = {
  devices: number;
  /** technical life, a Weibull law in days */
  shape: number;
  scale: number;
  /** one scale for each model, as a factor of `scale` */
  models?: readonly number[];
  seed: number;
};

const YEAR = 365.25;

/**
 * A fleet bought over fourteen years, inventoried since the seventh, seen today at the end of the fourteenth. Most devices are
 * retired by rule near their sixth year, whatever their state; one in a hundred is lost each year.
 */
export function simulatedFleet({ devices, shape, scale, models = [1], seed }: Truth): SimulatedLife[] {
  const random = seededRandom(seed);
  const drawn = (): number => -Math.log(1 - random());
  return Array.from({ length: devices }, (_, index): SimulatedLife | null => {
    const model = index % models.length;
    const boughtOn = Math.floor(random() * 14 * YEAR);
    const fails = scale * models[model]! * drawn() ** (1 / shape);
    const retires = random() < 0.8 ? (5 + random() + random()) * YEAR : Infinity;
    const lost = drawn() * 100 * YEAR;
    const seen = 14 * YEAR - boughtOn;
    const left = Math.min(fails, retires, lost, seen);
    const cause = left === seen ? 'censored' : left === fails ? 'failure' : left === retires ? 'policy' : 'missing';
    const [entry, exit] = [Math.ceil(Math.max(0, 7 * YEAR - boughtOn)), Math.ceil(left)];
    // What left before the inventory began was never written down.
    return exit > entry ? { entry, exit, cause, model } : null;
  }).filter((life) => life !== null);
}
