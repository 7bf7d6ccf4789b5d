import type { KeptLine } from '../../privacy/what-is-kept.js';
import type { Locale } from '../wording/locale.js';
import { typeset } from '../wording/typeset.js';
import type { PrivacyView } from './privacy-view.js';

/** What is kept, kind by kind, as the schema and the settings say it. */
export function presentPrivacy(lines: readonly KeptLine[], { words, language }: Locale): PrivacyView {
  const { privacy } = words;
  const said = language === 'fr' ? typeset(lines) : lines;
  return {
    kept: said.map(({ kind, what, why, legalBasis, howLong, whoSees }) => ({
      title: privacy.kinds[kind],
      what,
      facts: [
        { term: privacy.why, content: why },
        { term: privacy.howLong, content: howLong },
        { term: privacy.whoSees, content: whoSees },
        { term: privacy.legalBasis, content: legalBasis },
      ],
    })),
  };
}
