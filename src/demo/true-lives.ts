import type { Category } from '../inventory/domain/category.js';

/** How devices of a category really end in the demonstration: three causes race, the first one wins. */
export type TrueLife = {
  /** failure: Weibull law of the age, in years since first service */
  readonly shape: number;
  readonly scaleYears: number;
  /** loss and theft: constant risk a year */
  readonly lossPerYear: number;
  /** replacement by rule: from this age, each yearly campaign takes the device with this probability */
  readonly ruleYears: number;
  readonly ruleShare: number;
};

/**
 * Invented, of the order of published lives; the same for every model and organisation, so that an estimate
 * that is right finds these figures again and one that ignores truncation or mixes the causes does not.
 */
export const TRUE_LIVES: Readonly<Record<Category, TrueLife>> = {
  laptop: { shape: 1.9, scaleYears: 8.5, lossPerYear: 0.008, ruleYears: 5, ruleShare: 0.6 },
  desktop: { shape: 2.0, scaleYears: 10.5, lossPerYear: 0.001, ruleYears: 5, ruleShare: 0.4 },
  workstation: { shape: 2.0, scaleYears: 10.5, lossPerYear: 0.001, ruleYears: 6, ruleShare: 0.3 },
  'all-in-one': { shape: 2.0, scaleYears: 9.5, lossPerYear: 0.001, ruleYears: 5, ruleShare: 0.3 },
  'thin-client': { shape: 2.2, scaleYears: 11, lossPerYear: 0.001, ruleYears: 7, ruleShare: 0.25 },
  monitor: { shape: 2.3, scaleYears: 12, lossPerYear: 0.001, ruleYears: 8, ruleShare: 0.3 },
  tablet: { shape: 1.7, scaleYears: 6.2, lossPerYear: 0.025, ruleYears: 4, ruleShare: 0.3 },
  smartphone: { shape: 1.8, scaleYears: 5.6, lossPerYear: 0.03, ruleYears: 3, ruleShare: 0.5 },
  'mobile-phone': { shape: 1.8, scaleYears: 6.5, lossPerYear: 0.03, ruleYears: 5, ruleShare: 0.2 },
  'desk-phone': { shape: 2.0, scaleYears: 13, lossPerYear: 0.002, ruleYears: 10, ruleShare: 0.2 },
  printer: { shape: 1.7, scaleYears: 9, lossPerYear: 0.001, ruleYears: 7, ruleShare: 0.3 },
  'video-projector': { shape: 1.8, scaleYears: 8.5, lossPerYear: 0.004, ruleYears: 8, ruleShare: 0.3 },
  'docking-station': { shape: 1.6, scaleYears: 8, lossPerYear: 0.005, ruleYears: 6, ruleShare: 0.2 },
};
