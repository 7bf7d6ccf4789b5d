import { CATEGORY_FACTS } from '../inventory/domain/category.js';
import type { DeviceStatus } from '../inventory/domain/device-status.js';
import { addDays, addMonths, dateOnly, daysBetween, yearOf, type DateOnly } from '../kernel/date-only.js';
import type { Random } from '../kernel/random.js';
import type { DemoDevice } from './device.js';
import { between, chance, pick } from './dice.js';
import { drawFate, type Fate } from './fate.js';
import { systemOn } from './operating-system.js';
import type { OrganisationProfile } from './organisations.js';
import { drawPurchases, type Purchase } from './purchases.js';
import type { InventedNumbers } from './serial-numbers.js';
import { DEPARTMENTS, REASON_WORDS } from './words.js';

/** Devices put in service the same day. */
const PALLET = 10;

/**
 * Every device the organisation's inventory has known: those that had left before it began are not in it,
 * which is what "left truncation" means.
 */
export function organisationFleet(
  random: Random,
  profile: OrganisationProfile,
  numbers: InventedNumbers,
  today: DateOnly,
): DemoDevice[] {
  const startedOn = inventoryStart(profile, today);
  const campaign = { month: profile.agents % 2 === 0 ? 12 : 7, day: 10, zeal: profile.zeal };
  const devices: DemoDevice[] = [];
  for (const purchase of drawPurchases(random, profile, today)) {
    let pallet = purchase.deliveredOn;
    for (let piece = 0; piece < purchase.quantity; piece++) {
      if (piece % PALLET === 0) pallet = addDays(pallet, between(random, 3, 21));
      const waits = pallet > today || (pallet > addMonths(today, -5) && chance(random, 0.3));
      const inServiceOn = waits ? null : pallet;
      const fate = inServiceOn === null ? null : drawFate(random, purchase.category, inServiceOn, campaign, today);
      if (fate !== null && fate.on < startedOn) continue;
      devices.push(drawDevice(random, profile, purchase, inServiceOn, fate, devices.length + 1, numbers, today));
    }
  }
  return devices;
}

export const inventoryStart = (profile: OrganisationProfile, today: DateOnly): DateOnly =>
  dateOnly(`${addMonths(today, -profile.inventoryAgeMonths).slice(0, 7)}-01`);

function drawDevice(
  random: Random,
  profile: OrganisationProfile,
  purchase: Purchase,
  inServiceOn: DateOnly | null,
  fate: Fate,
  rank: number,
  numbers: InventedNumbers,
  today: DateOnly,
): DemoDevice {
  const { model } = purchase;
  const facts = CATEGORY_FACTS[purchase.category];
  const startedOn = inventoryStart(profile, today);
  const known = inServiceOn ?? purchase.deliveredOn;
  const status = drawStatus(random, inServiceOn, fate, today);
  const lastSeenOn = lastSeen(random, known, fate, today);
  const tag = String(rank).padStart(4, '0');
  return {
    kind: purchase.category,
    manufacturer: model.manufacturer,
    model: model.name,
    reference: model.reference,
    serialNumber: numbers.serialNumber(model.manufacturer),
    assetTag: `${profile.prefix}-${String(yearOf(purchase.purchasedOn)).slice(2)}-${tag}`,
    name: facts.runsAnOs ? `${facts.portable ? 'P' : 'F'}${profile.prefix}${tag}` : '',
    imei: purchase.category === 'smartphone' ? numbers.imei() : null,
    siteName: pick(random, profile.sites),
    department: pick(random, DEPARTMENTS),
    agent: status === 'in-service' ? `agent-${String(between(random, 1, profile.agents)).padStart(4, '0')}` : '',
    purchasedOn: purchase.purchasedOn,
    inServiceOn,
    recordedOn: known < startedOn ? startedOn : known,
    warrantyEndsOn: addMonths(purchase.deliveredOn, purchase.warrantyMonths),
    lastSeenOn,
    status,
    retiredOn: status === 'retired' && fate !== null ? fate.on : null,
    reason: fate?.cause ?? null,
    reasonWords: fate === null ? '' : pick(random, REASON_WORDS[fate.cause]),
    priceCents: purchase.priceCents,
    supplier: purchase.supplier,
    orderNumber: purchase.orderNumber,
    system: systemOn(random, model, lastSeenOn, {
      edition: profile.edition,
      windows11Since: addMonths(today, -profile.windows11AgeMonths),
    }),
    cpu: model.cpu,
    ramGb: purchase.ramGb,
    storageGb: purchase.storageGb,
    storageKind: purchase.storageKind,
  };
}

/** A device lost within the year is still searched for: missing, not yet retired. */
function drawStatus(random: Random, inServiceOn: DateOnly | null, fate: Fate, today: DateOnly): DeviceStatus {
  if (fate !== null) return fate.cause === 'missing' && fate.on > addMonths(today, -12) ? 'missing' : 'retired';
  if (inServiceOn === null) return 'in-stock';
  return chance(random, 0.03) ? 'in-stock' : chance(random, 0.012) ? 'in-repair' : 'in-service';
}

/** A retired device was seen until it left; most others this month, some not for a long time. */
function lastSeen(random: Random, known: DateOnly, fate: Fate, today: DateOnly): DateOnly {
  if (fate !== null) return fate.on;
  const days = chance(random, 0.92) ? between(random, 0, 28) : between(random, 29, 400);
  return addDays(today, -Math.min(days, Math.max(0, daysBetween(known, today))));
}
