import { counted } from './counted.js';
import type { importColumnsFr } from './import-columns.fr.js';

const n = counted('en');

export const importColumnsEn: typeof importColumnsFr = {
  title: 'Check the columns',
  purpose: (file, columns) =>
    `${file} has ${n(columns, 'column', 'columns')}. Change what was misunderstood; the rest is ready.`,
  questions: 'To decide',
  whichColumn: (field) => `Which column is right about “${field}”?`,
  thisColumn: (header, value) => `“${header}”, which says “${value}”`,
  place: (letters) => `column ${letters}`,
  namesakes: (header, place) => `${header} (${place})`,
  neither: 'Neither of them',
  differ: (row) => `They disagree, for example in row ${row}.`,
  untold: {
    'file-without-header':
      'No row looks like column titles. Say below which row has them, or 0 if the file has none: its columns are then called by a letter. If the titles are those shown, say what at least one column that tells the devices holds: serial number, asset tag, name.',
    'no-identifying-column':
      'No column says which device a row is about: nothing will be imported until you say which one has the serial number, the asset tag or the name, or that the titles are in another row.',
  },
  columns: 'Columns of the file',
  caption: 'Each column, what it holds and what we understood of it',
  header: 'In the file',
  sample: 'Example',
  field: 'In Prolonge',
  confidence: 'Recognised',
  change: 'Change',
  changeColumn: (header) => `Change what “${header}” means`,
  meaningOf: (header) => `What “${header}” means`,
  leaveOut: 'Leave this column out',
  unnamed: (position) => `column ${position}, untitled`,
  hidden: 'not shown',
  how: {
    chosen: 'by you',
    exact: 'by its title',
    alike: 'by likeness',
    doubtful: 'to check',
    conflict: 'to decide',
    personal: 'left out: data about people',
    noPlace: 'left out: no place in the inventory',
    unknown: 'left out: not recognised',
  },
  unused: 'Columns left out',
  unusedSentence: 'Choose one to say what it holds.',
  reading: 'Was the file read properly?',
  readingHint: 'Correct it here if letters are damaged, if everything is in one column or if the titles are elsewhere.',
  because: (proof) => `Proof: ${proof}.`,
  encoding: 'Encoding',
  delimiter: 'Separator',
  headerRow: 'Row of titles',
  sheet: 'Sheet',
  headerRowWrong: 'Give the number of a row of the file, from 1, or 0 if the file has no titles. Example: 3.',
  submit: 'Go on to the values',
};
