import type { PersonAccess } from '../../accounts/access/access.js';
import type { Scope } from '../../accounts/scope.service.js';
import type { OpenSession } from '../../accounts/sessions/sessions.service.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { Frame } from './frame.js';

/** Who looks, at what, today: what every page starts from. */
export type Viewer = {
  readonly frame: Frame;
  /** where the person holds the permission that the page asks for, narrowed to the organisation they work for */
  readonly scope: Scope;
  readonly today: DateOnly;
  readonly access: PersonAccess;
  readonly session: OpenSession;
};
