import { EstimateSum } from '../footprint/domain/estimate-sum.js';
import { added } from '../footprint/domain/estimate-arithmetic.js';
import type { DeviceYear } from '../footprint/domain/device-year.js';
import { PRECISIONS, type Estimate, type Precision } from '../kernel/estimate.js';
import { kgCo2e, type KgCo2e } from '../kernel/quantity.js';
import { LADDER } from '../footprint/domain/matching/model-match.js';
import { SharedInterval } from './shared-interval.js';

/** One rung of the ladder of precision: the devices whose figures stand on it, and what they weigh in the year. */
export type Rung = {
  readonly level: Precision;
  /** from 1, a figure typed with its source, to 6, none */
  readonly rung: number;
  readonly devices: number;
  /** manufacture and use of the year; the rungs add up to the total */
  readonly kgCo2e: KgCo2e;
};

/** The year of some devices. Footprint and avoided stand side by side: no figure here is the one less the other. */
export type CarbonTotals = {
  readonly devices: number;
  /** no figure can be defended on this basis */
  readonly withoutFigure: number;
  /** when they started or left is not known */
  readonly undated: number;
  /** counted, but the days they ran are not known: their electricity is left out */
  readonly useUnknown: number;
  /** devices at each level of precision, those without a figure under `unknown` */
  readonly precision: Readonly<Record<Precision, number>>;
  /** the same with what they weigh, from the surest to the weakest; all six, used or not */
  readonly ladder: readonly Rung[];
  /** null when no device is counted */
  readonly embodied: Estimate<KgCo2e> | null;
  readonly use: Estimate<KgCo2e> | null;
  readonly total: Estimate<KgCo2e> | null;
  readonly avoided: Estimate<KgCo2e> | null;
};

/** What part of the devices, and of what they weigh, stands on a rung; null when there is nothing to share. */
export const sharesOf = ({ devices, kgCo2e: kg }: Rung, of: number, total: Estimate<KgCo2e> | null) => ({
  shareOfDevices: of === 0 ? null : devices / of,
  shareOfKgCo2e: total === null || total.central === 0 ? null : kg / total.central,
});

/** Adds the years of devices up. The totals of any partition add up to those of the whole. */
export class CarbonTally {
  private devices = 0;
  private readonly missing = { 'without-figure': 0, undated: 0, use: 0 };
  private readonly precision = new Map<Precision, number>();
  private readonly kgCo2eOfLevel = new Map<Precision, number>();
  private readonly embodied = new EstimateSum<KgCo2e>();
  private readonly use = new SharedInterval<KgCo2e>();
  private readonly avoided = new SharedInterval<KgCo2e>();

  add(device: DeviceYear): void {
    this.devices += 1;
    const level = device.kind === 'without-figure' ? 'unknown' : device.reference.embodied.precision;
    this.precision.set(level, (this.precision.get(level) ?? 0) + 1);
    if (device.kind !== 'known') {
      this.missing[device.kind] += 1;
      return;
    }
    if (!device.useIsKnown) this.missing.use += 1;
    const { total } = device.footprint;
    this.kgCo2eOfLevel.set(level, (this.kgCo2eOfLevel.get(level) ?? 0) + total.central);
    this.embodied.add(device.footprint.embodied);
    this.use.add(device.footprint.use);
    this.avoided.add(device.avoided.avoided);
  }

  conclude(): CarbonTotals {
    const [embodied, use] = [this.embodied.total(), this.use.sum()];
    const ladder = PRECISIONS.map((level) => this.rung(level));
    return {
      devices: this.devices,
      withoutFigure: this.missing['without-figure'],
      undated: this.missing.undated,
      useUnknown: this.missing.use,
      precision: Object.fromEntries(ladder.map(({ level, devices }) => [level, devices])) as Record<Precision, number>,
      ladder,
      embodied,
      use,
      total: embodied === null || use === null ? null : added(embodied, use, kgCo2e),
      avoided: this.avoided.sum(),
    };
  }

  private rung(level: Precision): Rung {
    const kg = kgCo2e(this.kgCo2eOfLevel.get(level) ?? 0);
    return { level, rung: LADDER[level], devices: this.precision.get(level) ?? 0, kgCo2e: kg };
  }
}
