import type { errorsFr } from './errors.fr.js';

export const errorsEn: typeof errorsFr = {
  whatToDo: 'What to do',
  requestId: (id) => `Request reference: ${id}`,
  goHome: 'Back to the overview',
  goFleet: 'Search the fleet',
  goBack: 'Back to the form',
  ways: {
    allImports: 'All imports',
    notWaiting: 'Open its receipt: it tells what was done, and when.',
    seeReceipt: 'See the receipt of this import',
    dropAgain: 'Drop the same file: only what is still missing will be offered.',
    giveUpOld: 'Give up the former check, it can no longer be applied.',
    newFile: 'Drop the file again',
    oldCheck: 'See the former check',
    findImport: 'Look for the import in the list, or switch organisation at the top of the page.',
  },
  400: {
    title: 'Request not understood',
    sentence: 'The address or the form contains a value that Prolonge cannot read.',
    steps: ['Go back to the previous page and correct the value.'],
  },
  403: {
    title: 'Access refused',
    sentence: 'This page exists, but it is not open to the current organisation.',
    steps: [
      'Switch organisation at the top of the page.',
      'Otherwise, ask the person who manages the fleet for access.',
    ],
  },
  404: {
    title: 'Page not found',
    sentence: 'The address is inexact, or what it showed no longer exists.',
    steps: ['Check the address.', 'Search for the device by its tag in the fleet.'],
  },
  409: {
    title: 'Things have changed meanwhile',
    sentence: 'What the page showed was modified after it was displayed. Nothing was done.',
    steps: ['Reload the page and try again.'],
  },
  413: {
    title: 'File too large',
    sentence: 'The file is larger than what is accepted. Nothing was read.',
    steps: ['Split the inventory into several files, by site or by category.'],
  },
  422: {
    title: 'Request refused',
    sentence: 'Prolonge understood the request but cannot satisfy it.',
    steps: ['Correct what is indicated, then try again.'],
  },
  429: {
    title: 'Too many requests',
    sentence: 'This address received too many requests in a short time.',
    steps: ['Wait for the time given, then try again.'],
  },
  500: {
    title: 'Something went wrong',
    sentence: 'The fault is ours. Nothing of what you asked was half saved.',
    steps: ['Try again in a minute.', 'If it happens again, give the reference below to your IT department.'],
  },
  503: {
    title: 'Prolonge is restarting',
    sentence: 'The service will be back in a moment.',
    steps: ['Try again in a minute.'],
  },
};
