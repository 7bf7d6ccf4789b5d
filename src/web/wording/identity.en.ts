import type { identityFr } from './identity.fr.js';

export const identityEn: typeof identityFr = {
  title: 'Recognising a device',
  purpose: 'By which numbers a device of the fleet is known, the surest first: in files, from agents and by hand.',
  hint: 'A number that is not chosen is not used. What is already in the fleet does not change.',
  place: (place) => ['1st, the surest', '2nd', '3rd'][place - 1] ?? `${place}th`,
  none: 'none',
  submit: 'Save this order',
  saved: 'This order is saved: it holds for the next imports.',
  wrong: 'Choose at least one number, and each of them once.',
  kind: {
    serial: 'serial number, with its maker',
    'asset-tag': 'asset tag',
    uuid: 'hardware identifier (UUID)',
    imei: 'IMEI',
    'external-id': 'identifier in the tool it comes from',
    name: 'name',
  },
};
