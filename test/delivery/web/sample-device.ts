import type { KnownFootprint, UnknownFootprint } from '../../../src/footprint/domain/footprint-answer.js';
import type { DeviceEvent } from '../../../src/inventory/devices/device-event.js';
import type { DeviceData } from '../../../src/inventory/domain/device-fields.js';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { estimate } from '../../../src/kernel/estimate.js';
import { kgCo2e, kgCo2ePerYear, kwhPerYear, months, years } from '../../../src/kernel/quantity.js';
import type { LifespanAnswer } from '../../../src/lifespan/domain/lifespan-answer.js';
import { aReference } from '../../domain/footprint/figures.js';
import { someCarbon, someChance, someMonths } from './sample-estimates.js';
import { windows10 } from './sample-fleet.js';

/** A five-year-old laptop of a town hall, known by two imports and a person. */
export const aLaptop = (changes: Partial<DeviceData> = {}): DeviceData => ({
  assetTag: 'PC-00412',
  serialNumber: '7HX2M93',
  uuid: null,
  imei: null,
  externalId: '10412',
  name: 'accueil-mairie-2',
  category: 'laptop',
  manufacturer: 'Dell',
  model: 'Latitude 5420',
  modelNumber: null,
  status: 'in-service',
  siteName: 'Hôtel de ville',
  department: 'État civil',
  purchasedOn: dateOnly('2021-07-12'),
  inServiceOn: dateOnly('2021-09-01'),
  lastSeenOn: dateOnly('2026-11-20'),
  warrantyEndsOn: dateOnly('2024-07-12'),
  retiredOn: null,
  retirementReason: null,
  purchasePriceCents: 124_900,
  supplier: 'Centrale d’achat régionale',
  orderNumber: 'BC-2021-0331',
  os: 'Windows 10 Pro 22H2',
  cpu: 'Intel Core i5-1145G7',
  ramGb: 8,
  storageGb: 256,
  storageKind: 'ssd',
  batteryHealthPct: 81,
  notes: null,
  ...changes,
});

export const aLife = (changes: Partial<LifespanAnswer> = {}): LifespanAnswer => ({
  age: { months: months(62), since: dateOnly('2021-09-01'), from: 'in-service' },
  remaining: someMonths(),
  medianRemaining: someMonths(41, 14, 60),
  stillServing: [
    { inMonths: 12, probability: someChance(0.91, 0.84, 0.95) },
    { inMonths: 24, probability: someChance(0.79, 0.66, 0.88) },
    { inMonths: 36, probability: someChance(0.64, 0.46, 0.78) },
  ],
  noRemainingBecause: null,
  supportEnd: windows10,
  ...changes,
});

const yearly = { basis: 'ademe', precision: 'category', methodVersion: 'footprint/1' } as const;

export const aFootprint = (changes: Partial<KnownFootprint> = {}): KnownFootprint => ({
  kind: 'known',
  category: 'laptop',
  basis: 'ademe',
  configuration: 'ordinateur portable de 14,6 pouces, 11 Go de mémoire, 497 Go de SSD',
  configurationEn: '14.6-inch laptop, 11 GB of memory, 497 GB of SSD',
  embodied: someCarbon(),
  phases: { manufacturing: kgCo2e(170), distribution: kgCo2e(12.3), endOfLife: kgCo2e(2.8) },
  referenceLifeYears: years(5),
  embodiedPerYear: estimate({
    ...yearly,
    unit: 'kgCO2e/year',
    sourceIds: ['ademe-acv-numerique'],
    central: kgCo2ePerYear(37),
    low: kgCo2ePerYear(21),
    high: kgCo2ePerYear(66),
  }),
  electricityPerYear: estimate({
    ...yearly,
    unit: 'kWh/year',
    sourceIds: ['ademe-acv-numerique'],
    central: kwhPerYear(29),
    low: kwhPerYear(20),
    high: kwhPerYear(52),
  }),
  usePerYear: estimate({
    ...yearly,
    unit: 'kgCO2e/year',
    sourceIds: ['ademe-acv-numerique', 'ademe-electricity-france'],
    central: kgCo2ePerYear(1.34),
    low: kgCo2ePerYear(0.92),
    high: kgCo2ePerYear(2.4),
  }),
  electricity: {
    kgCo2ePerKwh: 0.0461 as never,
    year: 2026,
    electricityYear: 2024,
    sourceId: 'ademe-electricity-france',
  },
  embodiedToDate: someCarbon(),
  useToDate: someCarbon(7, 5, 12),
  totalToDate: someCarbon(192, 109, 342),
  thisYear: null,
  ...{ sheets: [], replacement: aReference(), otherBasis: null },
  ...changes,
});

export const noFootprint = (because: UnknownFootprint['because']): UnknownFootprint => ({
  ...{ kind: 'unknown', because, basis: 'ademe', otherBasis: null },
});

export const someEvents = (): DeviceEvent[] => [
  {
    id: 'event-1',
    kind: 'created',
    occurredOn: dateOnly('2024-02-05'),
    recordedAt: '2024-02-05T09:12:00.000Z',
    actor: 'import',
    importId: 'import-1',
    changes: { assetTag: [null, 'PC-00412'], serialNumber: [null, '7HX2M93'], model: [null, 'Latitude 5420'] },
  },
  {
    id: 'event-2',
    kind: 'updated',
    occurredOn: dateOnly('2025-03-17'),
    recordedAt: '2025-03-17T08:01:00.000Z',
    actor: 'import',
    importId: 'import-2',
    changes: { siteName: ['Mairie annexe', 'Hôtel de ville'], ramGb: [4, 8], lastSeenOn: ['2024-02-01', '2025-03-14'] },
  },
  {
    id: 'event-3',
    kind: 'updated',
    occurredOn: dateOnly('2026-10-02'),
    recordedAt: '2026-10-02T13:30:00.000Z',
    actor: 'A. Roche',
    importId: null,
    changes: { batteryHealthPct: [null, 81] },
  },
];

export const fileNames = { 'import-1': 'parc-2024-02.csv', 'import-2': 'glpi-2025-03.xlsx' };
