import { counted } from './counted.js';
import type { importValuesFr } from './import-values.fr.js';

const n = counted('en');
const rows = (count: number) => n(count, 'row', 'rows');

export const importValuesEn: typeof importValuesFr = {
  title: 'Check the values',
  purpose: (file) => `How to read the dates, prices and words of ${file}. Nothing is written to the fleet.`,
  nothing: 'No value of this file asks for a decision.',
  dates: 'Dates in columns',
  orderOf: (column) => `Order of the dates of “${column}”`,
  decimals: 'Prices and numbers',
  markOf: (column) => `Decimals of “${column}”`,
  proof: (proof) => `Proof: ${proof}.`,
  doubt: (proof) => `To decide: ${proof}.`,
  asWritten: (value) => `Written so: ${value}.`,
  perRow: 'As each row says, without the doubtful ones',
  typeWords: 'Unknown words for categories',
  typeWordsHint: 'Say what each of them means: your answer holds for all its rows.',
  statusWords: 'Unknown words for statuses',
  statusWordsHint: 'Say where these devices stand: your answer holds for all their rows.',
  meaning: (word, count) => `“${word}” (${rows(count)})`,
  undecided: 'Leave unanswered',
  outOfScope: 'Out of scope: do not import',
  moreWords: (count) => `${n(count, 'other word', 'other words')} to see next.`,
  kinds: 'Out of scope',
  kindsHint: 'These rows are no workstations, screens or phones. Tick those to import all the same.',
  kind: (family, words, count) => `Import ${family} too (${rows(count)}: ${words})`,
  kindIncluded: (family) => `Import ${family} too`,
  fullExport: 'Is this file the whole inventory?',
  fullExportChoice: {
    no: 'No, only a part: say nothing of the other devices',
    list: 'Yes: list the devices of the fleet that it no longer holds',
    'mark-missing': 'Yes: note as “missing” the devices of the fleet that it no longer holds',
  },
  vanished: {
    title: 'Devices that this file no longer holds',
    none: 'The file holds every device in service of the fleet.',
    listed: (count) =>
      `${n(count, 'device in service is', 'devices in service are')} no longer in this file. Nothing is changed about that.`,
    marked: (marked, count) =>
      `${n(count, 'device in service is', 'devices in service are')} no longer in this file, ${n(marked, 'of which is noted as missing', 'of which are noted as missing')}.`,
    device: 'Device in service',
    lastSeen: 'Last seen',
    never: 'never said',
  },
  back: 'Back to the columns',
  submit: 'Go on to the check',
};
