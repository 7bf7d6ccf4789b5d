import type { Category } from '../../inventory/domain/category.js';
import { pick, pickWeighted } from '../dice.js';
import type { Random } from '../../kernel/random.js';
import { DESKTOPS } from './desktops.js';
import { LAPTOPS } from './laptops.js';
import { MOBILES } from './mobiles.js';
import type { DemoModel } from './model.js';
import { OTHERS } from './others.js';
import { SCREENS } from './screens.js';

const DEMO_MODELS: readonly DemoModel[] = [...LAPTOPS, ...DESKTOPS, ...SCREENS, ...MOBILES, ...OTHERS];

/** What an organisation tends to buy: makers and how often, the others never except when they alone have the category. */
export type MakerHabits = Readonly<Record<string, number>>;

/** A model of the category on sale that year, by the habits of the buyer. */
export function modelOnSale(random: Random, category: Category, year: number, habits: MakerHabits): DemoModel {
  const onSale = DEMO_MODELS.filter(
    (model) =>
      model.category === category && model.firstYear <= Math.max(year, 2012) && Math.max(year, 2012) <= model.lastYear,
  );
  const usual = Object.entries(habits).filter(([maker]) => onSale.some((model) => model.manufacturer === maker));
  if (usual.length === 0) return pick(random, onSale);
  const maker = pickWeighted(random, usual);
  return pick(
    random,
    onSale.filter((model) => model.manufacturer === maker),
  );
}
