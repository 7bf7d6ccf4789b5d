import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e } from '../../kernel/quantity.js';

export type PartKind = 'ssd' | 'ram' | 'battery';

/** A part that may be fitted to keep a device; a battery has no capacity in gigabytes. */
export type UpgradePart = {
  readonly part: string;
  readonly kind: PartKind;
  readonly capacityGb: number | null;
  readonly embodied: Estimate<KgCo2e>;
};

/** Embodied carbon of the parts fitted to keep a device: the U of the avoided ledger. */
export class UpgradeParts {
  private readonly parts: readonly UpgradePart[];

  constructor(parts: readonly UpgradePart[]) {
    this.parts = [...parts].sort((one, other) => (one.capacityGb ?? 0) - (other.capacityGb ?? 0));
  }

  /** The smallest published part of at least this capacity (any, when it has none); null when none is that large. */
  find(kind: PartKind, atLeastGb = 0): UpgradePart | null {
    return this.parts.find((part) => part.kind === kind && (part.capacityGb ?? Infinity) >= atLeastGb) ?? null;
  }
}
