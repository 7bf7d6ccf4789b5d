import type { Category } from '../../../inventory/domain/category.js';
import type { DateOnly } from '../../../kernel/date-only.js';
import { LifeCounts } from '../survival/life-counts.js';
import { deviceEvidence, EVIDENCE_GAPS, type EvidenceGap, type FleetDevice } from './fleet-device.js';
import { modelKey, type ModelName } from './model-key.js';

/** The lives of a fleet by category and model, and how many devices lack what; device by device, so that a fleet is read once. */
export class EvidenceTally {
  devices = 0;
  /** those whose life is observed */
  used = 0;
  readonly lives = new Map<Category, Map<string, LifeCounts>>();
  /** how the first device of each model spells it, by key */
  readonly names = new Map<string, ModelName>();
  readonly gaps: Record<EvidenceGap, number> = noGaps();

  add(device: FleetDevice, observedFrom: DateOnly, today: DateOnly): void {
    const { life, gaps } = deviceEvidence(device, observedFrom, today);
    this.devices += 1;
    for (const gap of gaps) this.gaps[gap] += 1;
    if (life === null || device.category === null) return;
    this.used += 1;
    const { manufacturer, model } = device;
    const key = modelKey(device);
    if (!this.names.has(key)) this.names.set(key, { manufacturer, model });
    this.ofModel(device.category, key).add(life.entry, life.exit, life.cause);
  }

  merge(other: EvidenceTally): void {
    this.devices += other.devices;
    this.used += other.used;
    for (const gap of EVIDENCE_GAPS) this.gaps[gap] += other.gaps[gap];
    for (const [key, name] of other.names) if (!this.names.has(key)) this.names.set(key, name);
    for (const [category, models] of other.lives) {
      for (const [model, counts] of models) this.ofModel(category, model).merge(counts);
    }
  }

  /** A category, all its models together. */
  livesOf(category: Category): LifeCounts {
    const together = new LifeCounts();
    for (const counts of this.lives.get(category)?.values() ?? []) together.merge(counts);
    return together;
  }

  private ofModel(category: Category, model: string): LifeCounts {
    let models = this.lives.get(category);
    if (!models) this.lives.set(category, (models = new Map<string, LifeCounts>()));
    let counts = models.get(model);
    if (!counts) models.set(model, (counts = new LifeCounts()));
    return counts;
  }
}

const noGaps = () => Object.fromEntries(EVIDENCE_GAPS.map((gap) => [gap, 0])) as Record<EvidenceGap, number>;
