import type { Category } from '../../../inventory/domain/category.js';
import type { ActionCode } from '../advice-codes.js';
import type { Need } from '../extension/need.js';
import type { PlanLine } from '../extension/plan-line.js';

/** A figure with its bounds, as it was told. */
export type PlannedFigure = { readonly low: number; readonly central: number; readonly high: number };

/** A device as the plan gave it on the day the campaign began: what was promised does not move with the plan. */
export type PlannedDevice = {
  readonly deviceId: string;
  readonly category: Category;
  readonly needs: readonly Need[];
  readonly actions: readonly ActionCode[];
  /** kg CO2e avoided; null when unknown */
  readonly carbon: PlannedFigure | null;
  /** cents avoided; null when unknown */
  readonly money: PlannedFigure | null;
};

export const plannedDevice = ({ id, category, needs, actions, carbon, money }: PlanLine): PlannedDevice => ({
  ...{ deviceId: id, category, needs, actions },
  carbon: boundsOf(carbon),
  money: boundsOf(money),
});

const boundsOf = (figure: PlannedFigure | null): PlannedFigure | null =>
  figure && { low: figure.low, central: figure.central, high: figure.high };
