import type { LinkPurpose } from '../../accounts/domain/link-path.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { LinkOverView } from './password-views.js';

/** How to get another link of that purpose, or do without. */
export function presentLinkOver(purpose: LinkPurpose, { words }: Locale): LinkOverView {
  const { over } = words.passwords;
  const signIn = { label: over.signIn, href: routes.signIn };
  const askAgain = { label: over.askAgain, href: routes.forgottenPassword };
  if (purpose === 'set-up') return { sentence: words.setUp.over, ways: [signIn] };
  return { sentence: over[purpose], ways: purpose === 'reset' ? [askAgain, signIn] : [signIn, askAgain] };
}
