import type { VNode } from 'preact';
import type { ExtensionLineDocument } from '../../../src/reporting/extension/extension-document.js';
import { totalsOf, type PlanTotals } from '../../../src/reporting/extension/plan-totals.js';
import { ExtensionPlanPage } from '../../../src/web/extension/extension-plan-page.js';
import { presentPlan, type PlanFacts } from '../../../src/web/extension/present-plan.js';
import type { Frame } from '../../../src/web/frame/frame.js';
import { someCarbon } from './sample-estimates.js';

/** A laptop past its target life that needs memory and an SSD. */
const aPlanLine = (changes: Partial<ExtensionLineDocument> = {}): ExtensionLineDocument => ({
  ...{ id: 'd1', rank: 1, name: 'VAL-0412', category: 'laptop', manufacturer: 'Dell', model: 'Latitude 5400' },
  ...{ site: 'Hôtel de ville', ageMonths: 85, targetMonths: 72, verdict: 'upgrade' },
  ...{ needs: ['memory', 'ssd'], actions: ['raise-memory', 'fit-ssd'] },
  ...{ carbonKgCo2e: { central: 60, low: 31, high: 120 }, moneyEur: { central: 300, low: 260, high: 340 } },
  ...{ minutes: 80, partsEur: 80, score: 4.26 },
  ...changes,
});

const TOTALS: PlanTotals = {
  ...{ devices: 288, carbon: someCarbon(12_000, 5900, 24_000), withoutCarbon: 43 },
  ...{ money: { low: 2_900_000, central: 3_100_000, high: 3_300_000 }, withoutMoney: 90 },
  ...{ minutes: 3060, partsEur: 1315 },
};

/** The pages of the extension plan in their typical and empty states, by name. */
export function sampleExtensionPages(frame: Frame): Readonly<Record<string, VNode>> {
  const lines = Array.from({ length: 20 }, (_, at) =>
    aPlanLine({ id: `d${at}`, ...(at > 16 ? { name: null, site: null, carbonKgCo2e: null, moneyEur: null } : {}) }),
  );
  const facts: PlanFacts = {
    ...{ filter: { withinMonths: 12 }, page: 2, lines, totals: TOTALS },
    categories: ['laptop', 'desktop', 'monitor', 'tablet', 'smartphone', 'printer'],
    sites: Array.from({ length: 30 }, (_, at) => `École ${at}`),
  };
  const page = (changes: Partial<PlanFacts> = {}) => (
    <ExtensionPlanPage frame={frame} view={presentPlan({ ...facts, ...changes }, frame.locale)} />
  );
  const nothing = { lines: [], totals: totalsOf([]), page: 1, sites: [], categories: [] };
  return {
    'extension-plan': page(),
    'extension-plan-empty': page(nothing),
    'extension-plan-no-match': page({ ...nothing, filter: { withinMonths: 24, need: 'ssd', category: 'tablet' } }),
  };
}
