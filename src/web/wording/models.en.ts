import { counted } from './counted.js';
import type { modelsFr } from './models.fr.js';

const n = counted('en');
const devices = (count: number) => n(count, 'device', 'devices');
const texts = (count: number) => n(count, 'model', 'models');

/** The models to recognise, and those that are. */
export const modelsEn: typeof modelsFr = {
  title: 'Models to recognise',
  purpose: (organisation: string) =>
    `Say what the models written in the inventory of ${organisation} are, when their name is not enough to find the maker’s sheet.`,
  caption: (count: number, all: number) => `${texts(count)} to recognise, ${devices(all)}`,
  captionRange: (from: string, to: string, count: number, all: number) =>
    `${from} to ${to} of ${texts(count)} to recognise, ${devices(all)}`,
  columns: {
    text: 'Model in the inventory',
    devices: 'Devices',
    years: 'Bought',
    counted: 'Counted today',
    likely: 'Nearest',
  },
  noMaker: 'unknown maker',
  years: (first: string, last: string) => (first === last ? first : `${first} to ${last}`),
  noYear: 'unknown date',
  none: 'nothing near',
  empty: {
    title: 'No model to recognise',
    sentence:
      'Each model of your inventory found its maker’s sheet, or you said what it is. Those of the next imports will appear here.',
    action: 'See the carbon of the year',
  },
  acceptedLink: 'See the models recognised',
  textTitle: (text: string) => `Recognise ${text}`,
  textPurpose: (count: number) => `${devices(count)} bear this text. Which product is it?`,
  facts: (category: string, years: string) =>
    `${category.charAt(0).toUpperCase()}${category.slice(1)}, bought: ${years}.`,
  seeDevices: 'See these devices',
  now: (level: string) => `Counted today: ${level}.`,
  question: 'Product of the catalogue',
  hint: 'Two generations of one name may differ by half in weight: compare the year, the size and the words that differ. When in doubt, choose "none of these".',
  noCandidate:
    'No product of the catalogue is like this text. You may say that it is none: you will not be asked again.',
  noneOfThese: 'None of these',
  noneHint: 'The figure stays as it is today, and you will not be asked again.',
  because: {
    variant: 'one of the variants of this name',
    'other-generation': 'same name, another generation',
    'same-number': 'same model number',
    alike: 'a name like it',
  },
  likeness: (percent: string) => `likeness ${percent}`,
  form: { mini: 'mini', sff: 'small form factor', tower: 'tower', rack: 'rack' },
  inches: (size: string) => `${size} inches`,
  sold: (year: string) => `sold in ${year}`,
  noSaleYear: 'year of sale unknown',
  onlyInText: (words: string) => `only in your text: ${words}`,
  onlyInName: (words: string) => `only in the sheet: ${words}`,
  noDifference: 'same words as your text',
  sheet: 'maker’s sheet',
  sheetOf: (date: string) => `maker’s sheet, ${date}`,
  boughtAfter: (year: string) =>
    `Some devices were bought more than two years after this product was sold (${year}): it is probably another generation.`,
  check: 'See what it changes',
  choose: 'Choose a product, or "none of these".',
  confirmTitle: (text: string) => `${text}: what it changes`,
  becomes: (count: number, product: string) => `${devices(count)} of your organisation will be counted as ${product}.`,
  becomesNone: (count: number) =>
    `${devices(count)} of your organisation will be counted as they are today, and you will not be asked again.`,
  withdrawn: (count: number, product: string) =>
    `${devices(count)} will no longer be counted as ${product}, but by the words of their model.`,
  withdrawnNone: (count: number) => `${devices(count)} will have to be recognised again.`,
  figures: 'Manufacture of these devices, on the basis of the makers’ sheets',
  moment: 'When',
  precision: 'Level',
  before: 'Before',
  after: 'After',
  unchanged: 'No figure changes.',
  unknown: 'no figure',
  levels: (count: number, level: string) => `${devices(count)}: ${level}`,
  accept: (count: number) => `Recognise ${devices(count)}`,
  acceptNone: 'Say that it is none of them',
  back: 'Choose otherwise',
  done: {
    accord: (text: string, product: string) => `${text} is now ${product}.`,
    aucun: (text: string) => `${text} is no product of the catalogue.`,
    retrait: 'That recognition is withdrawn: the model is to be recognised again.',
  },
  undo: 'Undo',
  accepted: {
    title: 'Recognised models',
    purpose: (organisation: string) =>
      `What ${organisation} said of its models. These choices bind no other organisation.`,
    caption: (count: number) => n(count, 'model recognised', 'models recognised'),
    captionRange: (from: string, to: string, count: number) =>
      `${from} to ${to} of ${n(count, 'model recognised', 'models recognised')}`,
    columns: { product: 'Product of the catalogue', embodied: 'Manufacture', decided: 'Decided', withdraw: 'Withdraw' },
    none: 'none of the catalogue',
    gone: (id: string) => `product that left the catalogue (${id})`,
    withdraw: 'Withdraw',
    export: 'Download as CSV',
    empty: {
      title: 'No model recognised yet',
      sentence: 'What you say of the models of your inventory will be kept here, with who said it and when.',
      action: 'See the models to recognise',
    },
    withdrawTitle: (text: string) => `Withdraw the recognition of ${text}`,
    withdrawPurpose: 'Nothing changes until you confirm.',
    withdrawSubmit: 'Withdraw this recognition',
    keep: 'Keep it',
  },
};
