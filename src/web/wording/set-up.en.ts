import type { setUpFr } from './set-up.fr.js';

export const setUpEn: typeof setUpFr = {
  title: 'Set Prolonge up',
  purpose: 'An organisation, then you: this page works once, and makes you its administrator.',
  organisation: 'Your organisation',
  name: 'Name',
  nameHint: 'For example: Ville de Valombre',
  code: 'Code (optional)',
  codeHint: 'A short name in capitals, digits and hyphens, for files and the API. Left empty, it comes from the name.',
  kind: 'Kind',
  kinds: {
    epci: 'Métropole or group of communes',
    commune: 'Commune',
    ccas: 'Social action centre (CCAS, CIAS)',
    association: 'Association',
    other: 'Other',
  },
  siren: 'SIREN (optional)',
  sirenHint: 'Nine digits.',
  person: 'You',
  personName: 'First name and name',
  submit: 'Create the organisation and my account',
  found: (names) => `An import has made already: ${names}. You will be its administrator.`,
  after: 'You will then set up your second factor, and import a first inventory.',
  over: 'This set-up link was used already, or its 24 hours have passed. If the organisation exists, sign in. If not, start the service again: it shows a new link.',
};
