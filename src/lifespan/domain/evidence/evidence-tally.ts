import type { Category } from '../../../inventory/domain/category.js';
import type { DateOnly } from '../../../kernel/date-only.js';
import { LifeCounts } from '../survival/life-counts.js';
import { deviceEvidence, EVIDENCE_GAPS, type EvidenceGap, type FleetDevice } from './fleet-device.js';

/** The lives of a fleet by category and model, and how many devices lack what; device by device, so that a fleet is read once. */
export class EvidenceTally {
  devices = 0;
  /** those whose life is observed */
  used = 0;
  readonly lives = new Map<Category, Map<string, LifeCounts>>();
  readonly gaps: Record<EvidenceGap, number> = noGaps();

  add(device: FleetDevice, observedFrom: DateOnly, today: DateOnly): void {
    const { life, gaps } = deviceEvidence(device, observedFrom, today);
    this.devices += 1;
    for (const gap of gaps) this.gaps[gap] += 1;
    if (life === null || device.category === null) return;
    this.used += 1;
    this.ofModel(device.category, modelKey(device)).add(life.entry, life.exit, life.cause);
  }

  merge(other: EvidenceTally): void {
    this.devices += other.devices;
    this.used += other.used;
    for (const gap of EVIDENCE_GAPS) this.gaps[gap] += other.gaps[gap];
    for (const [category, models] of other.lives) {
      for (const [model, counts] of models) this.ofModel(category, model).merge(counts);
    }
  }

  private ofModel(category: Category, model: string): LifeCounts {
    let models = this.lives.get(category);
    if (!models) this.lives.set(category, (models = new Map<string, LifeCounts>()));
    let counts = models.get(model);
    if (!counts) models.set(model, (counts = new LifeCounts()));
    return counts;
  }
}

/** One model of one maker; devices whose model is not known stand together. */
export const modelKey = ({ manufacturer, model }: Pick<FleetDevice, 'manufacturer' | 'model'>): string =>
  model === null ? '' : JSON.stringify([manufacturer?.toLowerCase() ?? null, model.toLowerCase()]);

const noGaps = () => Object.fromEntries(EVIDENCE_GAPS.map((gap) => [gap, 0])) as Record<EvidenceGap, number>;
