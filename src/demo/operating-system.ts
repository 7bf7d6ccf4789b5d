import type { DateOnly } from '../kernel/date-only.js';
import { addMonths, dateOnly, yearOf } from '../kernel/date-only.js';
import type { Random } from '../kernel/random.js';
import type { DemoSystem } from './device.js';
import { chance, pickWeighted } from './dice.js';
import type { DemoModel } from './models/model.js';

/** Published releases of Windows: major version, release, build, first day. */
const WINDOWS = [
  ['7', 'SP1', '6.1.7601', '2011-02-22'],
  ['10', '1709', '10.0.16299', '2017-10-17'],
  ['10', '1809', '10.0.17763', '2018-11-13'],
  ['10', '1909', '10.0.18363', '2019-11-12'],
  ['10', '20H2', '10.0.19042', '2020-10-20'],
  ['10', '21H2', '10.0.19044', '2021-11-16'],
  ['10', '22H2', '10.0.19045', '2022-10-18'],
  ['11', '22H2', '10.0.22621', '2022-09-20'],
  ['11', '23H2', '10.0.22631', '2023-10-31'],
  ['11', '24H2', '10.0.26100', '2024-10-01'],
  ['11', '25H2', '10.0.26200', '2025-09-30'],
] as const;

export type SystemHabits = { readonly edition: string; readonly windows11Since: DateOnly };

/**
 * What a device ran the day it was last seen: late by a few months as fleets are; Windows 11 on what was sold with it, on most
 * computers that can take it (8th generation processors) once the organisation moved, on none before.
 */
export function systemOn(random: Random, model: DemoModel, seenOn: DateOnly, habits: SystemHabits): DemoSystem | null {
  if (model.versions !== null) return mobileSystem(random, model, model.versions, seenOn);
  if (model.cpu === '' || model.category === 'thin-client') return null;
  const moved = model.firstYear >= 2018 && seenOn >= habits.windows11Since && chance(random, 0.72);
  const major = moved || model.firstYear >= 2022 ? '11' : '10';
  const seven = model.firstYear < 2016 && seenOn < dateOnly('2019-06-01');
  const known = WINDOWS.filter(
    ([version, , , on]) => version === (seven ? '7' : major) && addMonths(dateOnly(on), 2) <= seenOn,
  );
  const recent = known.slice(-3).reverse();
  const weighted = recent.map((each, index) => [each, [6, 3, 1][index] ?? 1] as const);
  const release = recent.length === 0 ? WINDOWS[1] : pickWeighted(random, weighted);
  return { family: 'windows', edition: `${release[0]} ${habits.edition}`, release: release[1], build: release[2] };
}

/** One version a year from the one it was sold with, up to the last the maker sends; a quarter of the devices skip the last update. */
function mobileSystem(
  random: Random,
  model: DemoModel,
  [first, last]: readonly [number, number],
  seenOn: DateOnly,
): DemoSystem {
  const apple = model.manufacturer === 'Apple';
  const late = chance(random, 0.25) ? 1 : 0;
  const years = Math.max(0, yearOf(seenOn) - model.firstYear - late);
  const version = Math.min(apple ? appleVersion(first + years) : first + years, last);
  const edition = apple ? `${String(version)}.${String(Math.floor(random() * 7))}` : String(version);
  const family = !apple ? 'android' : model.category === 'tablet' && version >= 13 ? 'ipados' : 'ios';
  return { family, edition, release: '', build: '' };
}

/** Apple counted to 18, then took the year: 26 is the version of 2025. */
const appleVersion = (count: number): number => (count > 18 ? count + 7 : count);
