import type { Role } from '../../accounts/domain/role.js';
import { HTTP_STATUS } from '../../http/http-status.js';
import type { DomainError } from '../../kernel/domain-error.js';
import type { RefusalText } from '../../wording/refusal-text.js';
import { refusalsFr } from '../../wording/refusals.fr.js';
import { refusalText } from '../../wording/say-refusal.js';
import type { Locale } from './locale.js';
import { statusText } from './status-text.js';
import { typeset } from './typeset.js';

/** The title and sentence of a refusal on a page; the general sentence of its kind when the code has none. */
export function sayRefusal(
  { code, kind, facts }: Pick<DomainError, 'code' | 'kind' | 'facts'>,
  locale: Locale,
): RefusalText {
  if (!Object.hasOwn(refusalsFr, code)) return statusText(HTTP_STATUS[kind], locale);
  const { role } = facts;
  const { role: roles } = locale.words.accounts;
  // A role is told by its word, as everywhere else on pages.
  const said = typeof role === 'string' && Object.hasOwn(roles, role) ? { ...facts, role: roles[role as Role] } : facts;
  const text = refusalText(code, said, locale.language);
  return locale.language === 'fr' ? typeset(text) : text;
}
