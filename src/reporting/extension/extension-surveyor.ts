import type { Device } from '../../inventory/devices/device.js';
import type { Category } from '../../inventory/domain/category.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { ActionCode } from '../../renewal/domain/advice-codes.js';
import type { DeviceAssessment } from '../../renewal/domain/device-assessment.js';
import { effortOf, type Effort, type ExtensionPolicy } from '../../renewal/domain/extension/extension-policy.js';
import { extensionWorth } from '../../renewal/domain/extension/extension-worth.js';
import { needsOf, type Need } from '../../renewal/domain/extension/need.js';
import { FARTHEST_MONTHS } from '../../renewal/domain/extension/plan-filter.js';
import type { PlanLine } from '../../renewal/domain/extension/plan-line.js';
import { PaidPrices } from '../../renewal/domain/extension/paid-prices.js';
import { ExtensionPlan } from './extension-plan.js';

/** A line whose price is known once all purchases were read. */
type Candidate = Omit<PlanLine, 'money' | 'effortCents' | 'score'> & { readonly keptMonths: number };
type Work = { readonly actions: readonly ActionCode[]; readonly needs: readonly Need[]; readonly effort: Effort };

/** Reads devices one after the other, keeps the few columns of those that should stay, then ranks them. */
export class ExtensionSurveyor {
  private readonly candidates: Candidate[] = [];
  private readonly prices: PaidPrices<string>;
  /** thousands of devices ask for the same work */
  private readonly works = new Map<string, Work>();

  constructor(
    today: DateOnly,
    private readonly policy: ExtensionPolicy,
  ) {
    this.prices = new PaidPrices(today, policy);
  }

  add(device: Device, { verdict }: DeviceAssessment): void {
    const { id, organisationId, category, siteName, status } = device;
    if (category !== null) this.prices.add(keyOf(organisationId, category), device);
    // A device in stock serves nobody today: what to do with it is another question.
    if (verdict === null || category === null || status === 'in-stock') return;
    const { ageMonths, targetMonths } = verdict.because.facts;
    if (verdict.verdict !== 'extend' && verdict.verdict !== 'upgrade') return;
    if (typeof ageMonths !== 'number' || typeof targetMonths !== 'number') return;
    if (targetMonths - ageMonths > FARTHEST_MONTHS) return;
    this.candidates.push({
      ...{ id, organisationId, category, siteName, ageMonths, targetMonths, verdict: verdict.verdict },
      ...{ ...this.workOf(verdict.actions), carbon: verdict.avoidedKgCo2e, keptMonths: verdict.keptMonths },
    });
  }

  conclude(): ExtensionPlan {
    const prices = this.prices.conclude();
    return new ExtensionPlan(
      this.candidates.map(({ keptMonths, ...line }) => {
        const price = prices.get(keyOf(line.organisationId, line.category)) ?? null;
        const { carbon, effort, targetMonths } = line;
        return { ...line, ...extensionWorth({ carbon, price, effort, keptMonths, targetMonths }, this.policy) };
      }),
    );
  }

  private workOf(statements: readonly { readonly code: ActionCode }[]): Work {
    const actions = statements.map(({ code }) => code);
    const key = actions.join(' ');
    const known = this.works.get(key);
    if (known) return known;
    const made = { actions, needs: needsOf(actions), effort: effortOf(actions, this.policy) };
    this.works.set(key, made);
    return made;
  }
}

const keyOf = (organisationId: string, category: Category): string => `${organisationId} ${category}`;
