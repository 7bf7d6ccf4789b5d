import { counted } from './counted.js';
import type { importMappingsFr } from './import-mappings.fr.js';

const n = counted('en');

export const importMappingsEn: typeof importMappingsFr = {
  title: 'Saved mappings',
  purpose: 'What you decided for the files of each source. Next month’s file, with the same columns, takes it up.',
  caption: (count) => n(count, 'saved mapping', 'saved mappings'),
  name: 'From',
  columns: 'Columns of the file',
  choices: 'Kept choices',
  by: 'Saved',
  captionRange: (from, to, count) => `${from} to ${to} of ${n(count, 'saved mapping', 'saved mappings')}`,
  rename: 'Rename',
  renameTitle: (name) => `Rename ${name}`,
  renamePurpose: 'This name says where these files come from. The kept choices do not change.',
  newName: 'Name of the source',
  nameHint: 'Example: GLPI, school computers',
  renameSubmit: 'Save this name',
  forget: 'Forget',
  forgetTitle: (name) => `Forget what was decided for ${name}`,
  forgetSentence: (count) =>
    `${n(count, 'kept choice', 'kept choices')} will be forgotten. The next file of this source will be understood anew; the fleet does not change.`,
  forgetSubmit: 'Forget this mapping',
  keep: 'Keep it',
  done: { oubli: 'This mapping is forgotten.', nom: 'The name is saved.' },
  and: (count) => `and ${n(count, 'other', 'others')}`,
  count: (count) => n(count, 'choice', 'choices'),
  empty: {
    title: 'No saved mapping',
    sentence: 'When you correct a column or a word, your answer is kept here once the import is applied.',
    action: 'Import an inventory',
  },
};
