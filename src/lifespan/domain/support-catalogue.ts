import { CATEGORY_FACTS } from '../../inventory/domain/category.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { LifespanInput } from './lifespan-input.js';
import { modelMatcher } from './match-model.js';
import { systemMatcher } from './match-system.js';
import {
  concludeSupport,
  SUPPORT_NOT_APPLICABLE,
  SUPPORT_UNKNOWN,
  type SupportEnd,
  type SupportMatch,
} from './support-end.js';
import type { SupportRow } from './support-row.js';

type Described = Pick<LifespanInput, 'category' | 'manufacturer' | 'model' | 'os'>;

/** Texts remembered at once: a fleet has a few hundred; beyond this the memory is emptied. */
const REMEMBERED = 20_000;

/**
 * Until when a device receives security updates. A computer is judged by its system; a phone or tablet by its model,
 * because its maker decides; a Surface whose system is unknown by its firmware. A screen has no such end.
 */
export class SupportCatalogue {
  private readonly matchSystem: (os: string) => SupportMatch | null;
  private readonly matchModel: (manufacturer: string | null, model: string) => SupportMatch | null;
  private readonly matches = new Map<string, SupportMatch | null>();
  private concludedOn: DateOnly | null = null;
  private readonly conclusions = new Map<SupportMatch, SupportEnd>();

  constructor(systems: readonly SupportRow[], models: readonly SupportRow[]) {
    this.matchSystem = systemMatcher(systems);
    this.matchModel = modelMatcher(models);
  }

  supportEnd(device: Described, today: DateOnly): SupportEnd {
    if (device.category !== null && !CATEGORY_FACTS[device.category].runsAnOs) return SUPPORT_NOT_APPLICABLE;
    const match = this.remembered(device);
    if (match === null) return SUPPORT_UNKNOWN;
    if (this.concludedOn !== today) {
      this.conclusions.clear();
      this.concludedOn = today;
    }
    const known = this.conclusions.get(match);
    if (known) return known;
    const concluded = Object.freeze(concludeSupport(match, today));
    this.conclusions.set(match, concluded);
    return concluded;
  }

  private remembered(device: Described): SupportMatch | null {
    const key = `${device.category ?? ''}\n${device.manufacturer ?? ''}\n${device.model ?? ''}\n${device.os ?? ''}`;
    const known = this.matches.get(key);
    if (known !== undefined) return known;
    if (this.matches.size >= REMEMBERED) {
      this.matches.clear();
      this.conclusions.clear();
    }
    const found = this.find(device);
    this.matches.set(key, found);
    return found;
  }

  private find({ category, manufacturer, model, os }: Described): SupportMatch | null {
    const isHandheld = category === 'smartphone' || category === 'tablet';
    const system = os === null || category === 'smartphone' ? null : this.matchSystem(os);
    if (system !== null) return system;
    const found = model === null ? null : this.matchModel(manufacturer, model);
    if (found === null || category === null) return found;
    if (found.subject === 'firmware') return category === 'smartphone' ? null : found;
    return isHandheld ? found : null;
  }
}
