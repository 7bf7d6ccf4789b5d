import type { SavedMapping } from '../../../inventory/imports/saved-mappings.js';
import { routes } from '../../frame/routes.js';
import type { Locale } from '../../wording/locale.js';
import { sayActor } from '../../wording/say-actor.js';
import { countChoices } from './count-choices.js';
import type { ForgetMappingView, MappingsView } from './mappings-view.js';

const COLUMNS_SHOWN = 4;
const MAPPINGS_SHOWN = 50;

export type MappingsFacts = {
  readonly mappings: readonly SavedMapping[];
  /** names of those who saved them, by actor */
  readonly names: Readonly<Record<string, string>>;
  readonly isJustForgotten: boolean;
};

/** What was decided for each source, the latest first. */
export function presentMappings({ mappings, names, isJustForgotten }: MappingsFacts, locale: Locale): MappingsView {
  const { words, format } = locale;
  const { importMappings } = words;
  return {
    caption: importMappings.caption(mappings.length),
    rows: mappings.slice(0, MAPPINGS_SHOWN).map(({ id, name, headers, choices, savedBy, savedAt }) => ({
      cells: [
        name,
        sayColumns(headers, locale),
        importMappings.count(countChoices(choices)),
        `${format.instantInTable(savedAt)} ${sayActor(names[savedBy] ?? savedBy, locale)}`,
        { text: importMappings.forget, href: routes.forgetMapping(id) },
      ],
    })),
    empty:
      mappings.length > 0
        ? null
        : { ...importMappings.empty, action: { label: importMappings.empty.action, href: routes.newImport } },
    isJustForgotten,
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

function sayColumns(headers: readonly string[], { words }: Locale): string {
  const named = headers.filter((header) => header !== '');
  const more = named.length - COLUMNS_SHOWN;
  return [named.slice(0, COLUMNS_SHOWN).join(', '), more > 0 ? words.importMappings.and(more) : ''].join(' ').trim();
}
