import { parseDateOnly } from '../../kernel/date-only.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { SourceFacts, SourcesView } from './sources-view.js';

type MethodName = { readonly name: string; readonly title: string };

/** The sources, each reachable by its id, then the methods; three cells a row keep a long page light. A link goes out only to http and https. */
export function presentSources(
  sources: readonly SourceFacts[],
  methods: readonly MethodName[],
  { words, format }: Locale,
): SourcesView {
  return {
    caption: words.sources.caption(sources.length),
    rows: sources.map((source) => {
      const retrieved = parseDateOnly(source.retrievedOn);
      const link = /^https?:\/\//.test(source.url) ? { href: source.url } : {};
      return {
        id: source.id,
        cells: [
          { text: source.title, ...link },
          source.publisher,
          [source.licence, source.version, retrieved === null ? '' : words.sources.retrieved(format.day(retrieved))]
            .filter((part) => part !== '')
            .join(' ; '),
        ],
      };
    }),
    methods: methods.map(({ name, title }) => ({ title, href: routes.method(name) })),
  };
}
