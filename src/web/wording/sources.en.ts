import { counted } from './counted.js';
import type { sourcesFr } from './sources.fr.js';

const n = counted('en');

export const sourcesEn: typeof sourcesFr = {
  title: 'Sources of the figures',
  purpose: 'Every figure shown points to one of these sources, with its licence and version.',
  list: 'Publications and data sets',
  caption: (count) => n(count, 'source', 'sources'),
  columns: {
    title: 'Title',
    publisher: 'Publisher',
    terms: 'Licence, version, retrieval',
  },
  retrieved: (day) => `retrieved on ${day}`,
  methods: 'Methods',
  methodsPurpose: 'Each method fits on one page: statement, symbols and units, source, complete example.',
  methodPurpose: 'Method of computation, as applied by this version of Prolonge.',
  methodTable: (heading) => `Table: ${heading}`,
};
