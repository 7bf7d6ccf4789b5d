import { counted } from './counted.js';
import { formatIn } from './format.js';
import type { overviewFr } from './overview.fr.js';

const n = counted('en');
const { integer } = formatIn('en');
const devices = (count: number) => n(count, 'device', 'devices');

export const overviewEn: typeof overviewFr = {
  title: 'Overview',
  purpose: (organisation, day) =>
    `${organisation}, on ${day}: what awaits a decision this week, and where the fleet stands.`,
  firstPurpose: (day) => `On ${day}: what waits for a decision this week, and where the fleet stands.`,
  toDo: 'To do',
  nothingToDo: 'Nothing is waiting: every date, category and support end is known and dealt with.',
  tasks: {
    import: {
      title: () => 'Import a first inventory',
      detail: 'A GLPI, Intune or Excel export will do, as it is.',
    },
    withoutDate: {
      title: (count) => `Complete the purchase date of ${devices(count)}`,
      detail: 'Without a date, their age and remaining life are unknown.',
    },
    withoutCategory: {
      title: (count) => `Give a category to ${devices(count)}`,
      detail: 'Without a category, neither carbon nor lifetime can be estimated.',
    },
    supportEnded: {
      title: (count) => `Protect ${devices(count)} that receive no security fixes`,
      detail: 'The support of their system has ended: change the system before changing the machine.',
    },
    upgrade: {
      title: (count) => `Upgrade ${devices(count)}`,
      detail: 'Memory, a disk or a battery gives them several more years.',
    },
    reassign: {
      title: (count) => `Reassign ${devices(count)}`,
      detail: 'They still work and would suit another workplace.',
    },
    replace: {
      title: (count) => `Review ${devices(count)} to replace`,
      detail: 'No extension is reasonable; refurbished equipment is proposed first.',
    },
  },
  figures: 'Where the fleet stands',
  carbonOfYear: 'Carbon of the year, by category and by organisation',
  age: {
    label: 'Median age in service',
    range: (low, high) => `half of the fleet is between ${low} and ${high}`,
    basis: (known) => `over ${n(known, 'dated device', 'dated devices')}`,
  },
  remaining: { label: 'Expected remaining life, on average', basis: 'bounded at 5 years' },
  embodied: {
    label: 'Embodied carbon of the fleet',
    basis: (known) => `over ${n(known, 'device of known category', 'devices of known category')}`,
  },
  avoided: {
    label: 'Carbon avoided if the advice is followed',
    basis: 'compared with new purchases; never subtracted from the footprint',
  },
  unknownFigure: 'not known yet',
  pyramid: {
    title: 'Age of the fleet',
    purpose: 'Devices in service by year of age since first service, or since purchase failing that.',
    description: (total, known) =>
      `Horizontal bars, one per year of age, for each family of devices. ${devices(total)}, of which ${n(known, 'dated', 'dated')}. The same numbers are in the table that follows.`,
    panelTitle: (group, count) => `${group}: ${integer(count)}`,
    table: 'See these numbers as a table',
    caption: 'Devices in service by age and family',
    ageColumn: 'Age',
    total: 'Total',
    unknownAge: 'unknown',
    underOne: '< 1',
    oldest: (years) => `${years} +`,
    ageRow: (years) => (years === 0 ? 'less than a year' : n(years, 'year', 'years')),
    andOver: (years) => `${years} years and over`,
    groups: {
      laptops: 'Laptops',
      desktops: 'Desktops',
      monitors: 'Monitors',
      mobiles: 'Phones and tablets',
      others: 'Others and unknown',
    },
  },
  allRetired: {
    title: 'No device in service',
    sentence: (count) =>
      `${n(count, 'retired device stays', 'retired devices stay')} in the inventory. Age, remaining life and carbon will show as soon as a device is in service.`,
    action: 'See the retired devices',
  },
  empty: {
    title: 'The fleet is still empty',
    sentence: 'This is where you will see its age, its remaining life, its carbon and what should be extended.',
    action: 'Import an inventory',
  },
};
