import type { Category } from '../../inventory/domain/category.js';
import { NEEDS } from '../../renewal/domain/extension/need.js';
import { USUAL_MONTHS, type PlanFilter } from '../../renewal/domain/extension/plan-filter.js';
import type { ExtensionLineDocument } from '../../reporting/extension/extension-document.js';
import type { PlanTotals } from '../../reporting/extension/plan-totals.js';
import type { ActiveFilter } from '../components/filter-chips.js';
import { sayPosition } from '../components/say-position.js';
import { presentPager } from '../components/present-pager.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import { MONTH_CHOICES, planHref } from './plan-filters.js';
import type { PlanView } from './plan-view.js';
import { presentPlanRow } from './present-plan-row.js';
import { sayPlanTotal } from './say-plan-total.js';

export const PLAN_PAGE_SIZE = 20;
/** Of more sites than that one is typed rather than chosen: a page stays light. */
const LONGEST_LIST = 8;

export type PlanFacts = {
  readonly filter: PlanFilter;
  readonly page: number;
  readonly lines: readonly ExtensionLineDocument[];
  readonly totals: PlanTotals;
  /** those of the whole plan */
  readonly sites: readonly string[];
  readonly categories: readonly Category[];
};

/** One page of the plan: what it is together, the devices, the filters. */
export function presentPlan(facts: PlanFacts, locale: Locale): PlanView {
  const { words } = locale;
  const { extension } = words;
  const { filter, page, lines, totals } = facts;
  const { carbon, withoutCarbon, withoutMoney, devices } = totals;
  const shown = { page, size: PLAN_PAGE_SIZE, shown: lines.length, total: devices };
  const position = sayPosition(shown, words.fleet, locale);
  return {
    total: devices === 0 ? '' : sayPlanTotal(totals, locale),
    notes: [
      ...(withoutCarbon > 0 ? [extension.withoutCarbon(withoutCarbon)] : []),
      ...(withoutMoney > 0 ? [extension.withoutMoney(withoutMoney)] : []),
      ...(carbon === null ? [] : [extension.restsOn]),
    ],
    method: { label: words.estimates.method, href: routes.method('extension-plan') },
    caption: position,
    columns: [
      ...[extension.columns.device, extension.columns.model, extension.columns.site].map((label) => ({ label })),
      ...[extension.columns.why, extension.columns.needs].map((label) => ({ label })),
      ...[extension.columns.carbon, extension.columns.money].map((label) => ({ label, numeric: true })),
      { label: extension.columns.effort },
    ],
    rows: lines.map((line) => presentPlanRow(line, locale)),
    fields: fieldsOf(facts, locale),
    activeFilters: chips(filter, locale),
    pager: presentPager({
      ...{ page, size: PLAN_PAGE_SIZE, total: devices, position },
      hrefOf: (other) => planHref(filter, routes.extend, other),
    }),
    links: [
      { label: words.fleet.export, href: planHref(filter, routes.extensionFile), download: true },
      { label: words.fleet.workbook, href: planHref(filter, routes.extensionWorkbook), download: true },
    ],
    campaignHref: planHref(filter, routes.newCampaign),
    empty: devices > 0 ? null : emptyView(filter, locale),
  };
}

function fieldsOf({ filter, sites, categories: met }: PlanFacts, { words }: Locale): PlanView['fields'] {
  const { filters, within, need } = words.extension;
  const { any } = words.fleet;
  const months = MONTH_CHOICES.map((choice) => ({ value: String(choice), label: within(choice) }));
  const categories = met.map((value) => ({ value, label: words.codes.category[value] }));
  const needs = NEEDS.map((value) => ({ value, label: need[value] }));
  const places = sites.length > LONGEST_LIST ? null : sites.map((value) => ({ value, label: value }));
  return [
    { name: 'mois', label: filters.months, choices: months, value: String(filter.withinMonths), any: null },
    { name: 'categorie', label: filters.category, choices: categories, value: filter.category ?? '', any },
    { name: 'site', label: filters.site, choices: places, value: filter.siteName ?? '', any },
    { name: 'besoin', label: filters.need, choices: needs, value: filter.need ?? '', any },
  ];
}

function chips(filter: PlanFilter, { words }: Locale): readonly ActiveFilter[] {
  const { filters, within, need } = words.extension;
  const { chip } = words.fleet;
  const shown: ActiveFilter[] = [];
  if (filter.withinMonths !== USUAL_MONTHS) {
    const removeHref = planHref({ ...filter, withinMonths: USUAL_MONTHS });
    shown.push({ label: chip(filters.months, within(filter.withinMonths)), removeHref });
  }
  if (filter.category !== undefined) {
    const label = chip(filters.category, words.codes.category[filter.category]);
    shown.push({ label, removeHref: planHref({ ...filter, category: undefined }) });
  }
  if (filter.siteName !== undefined) {
    shown.push({
      label: chip(filters.site, filter.siteName),
      removeHref: planHref({ ...filter, siteName: undefined }),
    });
  }
  if (filter.need !== undefined) {
    shown.push({ label: chip(filters.need, need[filter.need]), removeHref: planHref({ ...filter, need: undefined }) });
  }
  return shown;
}

function emptyView(filter: PlanFilter, locale: Locale): PlanView['empty'] {
  const { empty, noMatch } = locale.words.extension;
  return chips(filter, locale).length === 0
    ? { title: empty.title, sentence: empty.sentence, action: { label: empty.action, href: routes.fleet } }
    : { title: noMatch.title, sentence: noMatch.sentence, action: { label: noMatch.action, href: routes.extend } };
}
