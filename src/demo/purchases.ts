import { CATEGORIES, type Category } from '../inventory/domain/category.js';
import { addDays, addMonths, dateOnly, yearOf, type DateOnly } from '../kernel/date-only.js';
import type { Random } from '../kernel/random.js';
import { between, chance, pick, roundedAtRandom } from './dice.js';
import { wantedIn } from './equipment.js';
import type { DemoModel } from './models/model.js';
import { modelOnSale } from './models/on-sale.js';
import type { OrganisationProfile } from './organisations.js';
import { SUPPLIERS } from './words.js';

/** One order: the same model, delivered together and put in service pallet by pallet. */
export type Purchase = {
  readonly category: Category;
  readonly model: DemoModel;
  readonly quantity: number;
  readonly purchasedOn: DateOnly;
  readonly deliveredOn: DateOnly;
  readonly supplier: string;
  readonly orderNumber: string;
  readonly priceCents: number;
  readonly warrantyMonths: number;
  readonly ramGb: number | null;
  readonly storageGb: number | null;
  readonly storageKind: 'hdd' | 'ssd' | null;
};

/** How far back purchases go: nearly everything older has left. */
const YEARS_OF_PURCHASES = 14;

/** Everything the organisation ordered until a month before today, oldest first. */
export function drawPurchases(random: Random, profile: OrganisationProfile, today: DateOnly): Purchase[] {
  const last = yearOf(today);
  const purchases: Purchase[] = [];
  let order = 0;
  for (let year = last - YEARS_OF_PURCHASES; year <= last; year++) {
    for (const category of CATEGORIES) {
      const wanted = wantedIn(category, year, profile.agents) * (0.6 + 0.8 * random());
      const orders = wanted > 25 ? 2 : 1;
      for (let half = 0; half < orders; half++) {
        const quantity = roundedAtRandom(random, wanted / orders);
        if (quantity === 0) continue;
        const purchase = drawPurchase(random, profile, category, year, quantity, ++order);
        if (purchase.purchasedOn <= addMonths(today, -1)) purchases.push(purchase);
      }
    }
  }
  return purchases.sort((a, b) => Number(a.purchasedOn > b.purchasedOn) - Number(a.purchasedOn < b.purchasedOn));
}

function drawPurchase(
  random: Random,
  profile: OrganisationProfile,
  category: Category,
  year: number,
  quantity: number,
  order: number,
): Purchase {
  const model = modelOnSale(random, category, year, profile.habits);
  const spring = chance(random, 0.6);
  const purchasedOn = addDays(dateOnly(`${String(year)}-${spring ? '02' : '09'}-01`), between(random, 0, 85));
  return {
    category,
    model,
    quantity,
    purchasedOn,
    deliveredOn: addDays(purchasedOn, between(random, 9, 32)),
    supplier: pick(random, SUPPLIERS),
    orderNumber: `BC${String(year)}-${String(order).padStart(4, '0')}`,
    priceCents: Math.round(model.priceEur * (0.92 + 0.16 * random())) * 100 + pick(random, [0, 50, 90, 99]),
    warrantyMonths: model.cpu === '' ? 24 : 36,
    ...drawMemory(random, model, year),
  };
}

/** Memory and disk as that year sold them. */
function drawMemory(
  random: Random,
  model: DemoModel,
  year: number,
): Pick<Purchase, 'ramGb' | 'storageGb' | 'storageKind'> {
  if (model.versions !== null) {
    return {
      ramGb: year < 2019 ? 2 : 4,
      storageGb: pick(random, year < 2020 ? [16, 32] : [64, 128]),
      storageKind: null,
    };
  }
  if (model.cpu === '') return { ramGb: null, storageGb: null, storageKind: null };
  if (model.category === 'thin-client') return { ramGb: 4, storageGb: 16, storageKind: 'ssd' };
  const base = year < 2016 ? 4 : year < 2021 ? 8 : 16;
  const ramGb = model.category === 'workstation' ? base * 2 : base;
  const disk = year < 2017 || (model.category === 'desktop' && year < 2019 && chance(random, 0.5));
  return disk
    ? { ramGb, storageGb: pick(random, [500, 1000]), storageKind: 'hdd' }
    : { ramGb, storageGb: year < 2022 ? 256 : 512, storageKind: 'ssd' };
}
