import type { Frame } from '../frame/frame.js';

/** A filter in force, and the same page without it. */
export type ActiveFilter = { readonly label: string; readonly removeHref: string };

type Props = { readonly frame: Frame; readonly filters: readonly ActiveFilter[]; readonly clearHref: string };

/** What narrows the list, each removable by a link. */
export function FilterChips({ frame, filters, clearHref }: Props) {
  const words = frame.locale.words.layout;
  if (filters.length === 0) return null;
  return (
    <ul class="chips" aria-label={words.activeFilters}>
      {filters.map((filter) => (
        <li key={filter.label}>
          <a href={filter.removeHref} aria-label={words.removeFilter(filter.label)}>
            {filter.label}
          </a>
        </li>
      ))}
      {filters.length > 1 && (
        <li class="clear">
          <a href={clearHref}>{words.clearFilters}</a>
        </li>
      )}
    </ul>
  );
}
