import type { carbonFr } from './carbon.fr.js';
import { counted } from './counted.js';

const n = counted('en');

/** The page of a year of carbon. */
export const carbonEn: typeof carbonFr = {
  title: 'Carbon of the year',
  purpose: (organisation, year) =>
    `${organisation}, year ${String(year)}: what the fleet weighed, and what keeping it avoided.`,
  form: { year: 'Year', basis: 'Factors', show: 'Show' },
  footprintLedger: 'Footprint ledger',
  avoidedLedger: 'Avoided ledger',
  guards:
    'This ledger is neither added to the first nor subtracted from it. Nothing is counted in it before the end of the reference life, nothing for a device in stock, lost or retired. A figure may be negative.',
  parts: 'Where the footprint is',
  precision: 'What these figures stand on',
  ladderNote:
    'When the name of a model is not enough to find its sheet, you may say what it is; the makers’ factors take it into account:',
  sources: 'Sources and licences',
  notice:
    'The makers’ sheets and their medians are derived from Boavizta’s database, under the ODbL 1.0: whoever uses these figures again has to name Boavizta and share alike. Its authors advise against comparing makers with each other.',
  embodied: 'Manufacture, share of the year',
  use: 'Use of the year',
  total: 'Footprint of the year',
  avoided: 'Avoided against buying new',
  avoidedBasis: 'counted day by day, beyond the reference life; never subtracted from the footprint',
  embodiedBasis: 'spread by day over the reference life',
  useBasis: 'French electricity of the year',
  totalBasis: 'manufacture and use',
  unknown: 'no figure',
  otherBasis: (basis, central, range) =>
    `Beside it, by ${basis}: ${central}, ${range}. The two are not to be added: they do not measure the same thing.`,
  otherBasisUnknown: (basis) => `${basis} give no figure that can be defended for this fleet.`,
  counted: (devices, withoutFigure, undated) =>
    `${n(devices, 'device', 'devices')}, of which ${n(withoutFigure, 'has no figure', 'have no figure')} that can be defended on these factors and ${n(undated, 'has no date', 'have no date')}: those are not counted.`,
  leavesOut:
    'What was avoided counts neither parts fitted, nor second lives, nor purchases made all the same: no record of the inventory tells them yet.',
  ladder: {
    caption: (basis) => `How precise the figures are: ${basis}`,
    level: 'Level',
    share: 'Share of devices',
    shareOfWeight: 'Share of the footprint',
    rung: (rung, name) => `${String(rung)}. ${name}`,
    none: 'no figure',
  },
  byCategory: 'By category',
  byOrganisation: 'By organisation',
  columns: {
    category: 'Category',
    organisation: 'Organisation',
    devices: 'Devices',
    level: 'Precision',
    share: 'Share of the fleet',
  },
  footprint: 'Footprint (kg CO₂e)',
  spared: 'Avoided (kg CO₂e)',
  interval: (central, low, high) => `${central} (${low} to ${high})`,
  whole: 'Whole',
  unknownCategory: 'unknown category',
  whatIf: 'What if',
  longerLives: (months) => `Every life longer by ${n(months, 'month', 'months')}`,
  longerLivesBasis: 'less a year, once the whole fleet has got that old',
  oneScreen: (people) => `One screen for each of ${n(people, 'workplace', 'workplaces')}`,
  oneScreenBasis: (screens) => `less a year: ${n(screens, 'screen too many', 'screens too many')}`,
  noScreen: 'no screen too many',
  empty: {
    title: 'No device to count',
    sentence: 'The footprint of the year will show as soon as an inventory is brought in.',
    action: 'Bring an inventory in',
  },
};
