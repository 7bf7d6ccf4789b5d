import type { Category } from '../../inventory/domain/category.js';

/** What data/rules/renewal.csv may set. */
export const POLICY_PARAMETERS = [
  'target-life',
  'memory-min',
  'battery-min',
  'repair-share-max',
  'repair-cost-max',
  'repairs-max',
  'chance-min',
  'stock-grade-worst',
  'refurbished-first',
  'extended-support-total',
  'kept-months',
] as const;
export type PolicyParameter = (typeof POLICY_PARAMETERS)[number];

/** A threshold and who sets it. `source` `prolonge-default` is a choice of the organisation, not a published norm. */
export type Threshold<Value extends string | number | boolean = number> = {
  readonly value: Value;
  readonly unit: string;
  readonly source: string;
};

export type PolicyLine = {
  readonly parameter: PolicyParameter;
  /** null: every category without a line of its own */
  readonly category: Category | null;
  readonly threshold: Threshold<string | number | boolean>;
};

/** The thresholds the rules compare with. An organisation may put its own lines in place of the defaults. */
export class RenewalPolicy {
  private readonly lines: ReadonlyMap<string, Threshold<string | number | boolean>>;

  constructor(lines: readonly PolicyLine[]) {
    this.lines = new Map(lines.map(({ parameter, category, threshold }) => [key(parameter, category), threshold]));
  }

  /** A number to compare with; null when none is set for this category. */
  number(parameter: PolicyParameter, category: Category | null = null): Threshold | null {
    const found = this.find(parameter, category);
    return typeof found?.value === 'number' ? (found as Threshold) : null;
  }

  text(parameter: PolicyParameter): Threshold<string> | null {
    const found = this.find(parameter, null);
    return typeof found?.value === 'string' ? (found as Threshold<string>) : null;
  }

  flag(parameter: PolicyParameter, category: Category | null): Threshold<boolean> | null {
    const found = this.find(parameter, category);
    return typeof found?.value === 'boolean' ? (found as Threshold<boolean>) : null;
  }

  private find(
    parameter: PolicyParameter,
    category: Category | null,
  ): Threshold<string | number | boolean> | undefined {
    const own = category === null ? undefined : this.lines.get(key(parameter, category));
    return own ?? this.lines.get(key(parameter, null));
  }
}

const key = (parameter: PolicyParameter, category: Category | null): string => `${parameter} ${category ?? ''}`;
