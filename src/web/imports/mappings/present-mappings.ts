import type { SavedMapping } from '../../../inventory/imports/saved-mappings.js';
import type { FormState } from '../../components/form-state.js';
import { presentPager } from '../../components/present-pager.js';
import { routes } from '../../frame/routes.js';
import type { Locale } from '../../wording/locale.js';
import { sayActor } from '../../wording/say-actor.js';
import { countChoices } from './count-choices.js';
import type { ForgetMappingView, MappingsView, RenameMappingView } from './mappings-view.js';

const COLUMNS_SHOWN = 4;
export const MAPPINGS_A_PAGE = 25;

/** What the address of the list may say was just done. */
export const MAPPINGS_DONE = ['oubli', 'nom'] as const;

export type MappingsFacts = {
  readonly mappings: readonly SavedMapping[];
  /** names of those who saved them, by actor */
  readonly names: Readonly<Record<string, string>>;
  /** which page this is, from 1 */
  readonly page: number;
  readonly done: (typeof MAPPINGS_DONE)[number] | null;
};

/** What was decided for each source, the latest first. */
export function presentMappings({ mappings, names, page, done }: MappingsFacts, locale: Locale): MappingsView {
  const { words, format } = locale;
  const { importMappings } = words;
  const total = mappings.length;
  const first = (page - 1) * MAPPINGS_A_PAGE;
  const shown = mappings.slice(first, first + MAPPINGS_A_PAGE);
  const position =
    shown.length === total
      ? importMappings.caption(total)
      : importMappings.captionRange(format.integer(first + 1), format.integer(first + shown.length), total);
  return {
    caption: position,
    pager: presentPager({ page, size: MAPPINGS_A_PAGE, total, position, hrefOf: routes.mappingsPage }),
    rows: shown.map(({ id, name, headers, choices, savedBy, savedAt }) => ({
      cells: [
        name,
        sayColumns(headers, locale),
        importMappings.count(countChoices(choices)),
        `${format.instantInTable(savedAt)} ${sayActor(names[savedBy] ?? savedBy, locale)}`,
        { text: importMappings.rename, href: routes.renameMapping(id) },
        { text: importMappings.forget, href: routes.forgetMapping(id) },
      ],
    })),
    empty:
      total > 0
        ? null
        : { ...importMappings.empty, action: { label: importMappings.empty.action, href: routes.newImport } },
    done: done === null ? null : importMappings.done[done],
  };
}

/** What forgetting one does. */
export function presentForgetting({ id, name, choices }: SavedMapping, { words }: Locale): ForgetMappingView {
  const { importMappings } = words;
  return {
    title: importMappings.forgetTitle(name),
    sentence: importMappings.forgetSentence(countChoices(choices)),
    action: routes.forgetMapping(id),
  };
}

/** How its source is called. */
export function presentRenaming({ id, name }: SavedMapping, form: FormState, { words }: Locale): RenameMappingView {
  return { title: words.importMappings.renameTitle(name), action: routes.renameMapping(id), form };
}

function sayColumns(headers: readonly string[], { words }: Locale): string {
  const named = headers.filter((header) => header !== '');
  const more = named.length - COLUMNS_SHOWN;
  return [named.slice(0, COLUMNS_SHOWN).join(', '), more > 0 ? words.importMappings.and(more) : ''].join(' ').trim();
}
