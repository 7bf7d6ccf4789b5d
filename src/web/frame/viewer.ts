import type { Scope } from '../../accounts/scope.service.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { Frame } from './frame.js';

/** Who looks, at what, today: what every page starts from. */
export type Viewer = { readonly frame: Frame; readonly scope: Scope; readonly today: DateOnly };

/** Name of the person behind what is done from the pages, until people sign in. */
export const WEB_ACTOR = 'web';

export const LANGUAGE_COOKIE = 'langue';
export const ORGANISATION_COOKIE = 'organisation';
