import type { RefusalText } from './refusal-text.js';

/** Those of the lives of devices. */
export const lifespanRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'life-file-columns': {
    title: 'Expected columns missing',
    sentence:
      'The first line of this file does not name all the expected columns: {columns}. Name them so, then try again.',
  },
  'life-file-cell': {
    title: 'Unreadable value',
    sentence:
      'On line {row}, the column {column} says "{text}", which is not what is expected: a date YYYY-MM-DD, a positive age, "failure", "policy" or "missing" for a reason, a word for a status. Correct this line, then try again.',
  },
  'life-file-too-varied': {
    title: 'Too many different ages',
    sentence:
      'This file holds more than {limit} different ages and groups. Give ages in whole days, or one file for each group, then try again.',
  },
};
