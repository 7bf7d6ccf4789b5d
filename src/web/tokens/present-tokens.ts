import type { ApiTokenRow } from '../../accounts/tokens/api-token-row.js';
import { presentPager } from '../components/present-pager.js';
import type { Tone } from '../components/tone.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { TokensView, TokenView } from './token-views.js';

const TOKENS_A_PAGE = 25;
const TONES: Readonly<Record<ApiTokenRow['state'], Tone>> = { live: 'good', expired: 'caution', revoked: 'quiet' };

/** One page of the tokens, the last made first. @param tokens all of them  @param page from 1 */
export function presentTokens(tokens: readonly ApiTokenRow[], page: number, locale: Locale): TokensView {
  const { words, format } = locale;
  const { list, empty, state, rights } = words.tokens;
  const start = (page - 1) * TOKENS_A_PAGE;
  const shown = tokens.slice(start, start + TOKENS_A_PAGE);
  const total = tokens.length;
  const position =
    shown.length === total
      ? list.caption(total)
      : list.captionRange(format.integer(start + 1), format.integer(start + shown.length), total);
  return {
    caption: position,
    pager: presentPager({ page, size: TOKENS_A_PAGE, total, position, hrefOf: routes.tokensPage }),
    rows: shown.map(({ lastUsedAt, ...token }) => ({
      cells: [
        { text: token.name, href: routes.token(token.id) },
        `${token.prefix}…`,
        token.organisationName,
        rights[token.rights],
        token.madeBy ?? words.tokens.byOperator,
        lastUsedAt === null ? words.accounts.never : format.instantInTable(lastUsedAt),
        format.instantInTable(token.expiresAt),
        { text: state[token.state], tone: TONES[token.state] },
      ],
    })),
    empty: total > 0 ? null : { ...empty, action: { label: empty.action, href: routes.newToken } },
  };
}

/** A token, and what revoking it would end. */
export function presentToken(token: ApiTokenRow, isJustRevoked: boolean, locale: Locale): TokenView {
  const { words, format } = locale;
  const { list, one, rights, state } = words.tokens;
  const used = lastUse(token, locale);
  return {
    name: token.name,
    done: isJustRevoked ? one.revoked : null,
    facts: [
      { term: list.state, content: state[token.state] },
      { term: list.rights, content: words.accounts.held(rights[token.rights], token.organisationName, token.reach) },
      { term: list.prefix, content: `${token.prefix}…` },
      { term: list.madeBy, content: token.madeBy ?? words.tokens.byOperator },
      { term: list.lastUsed, content: used },
      { term: list.expires, content: format.instant(token.expiresAt) },
    ],
    revoke:
      token.state !== 'live' ? null : { sentence: one.revoke(token.name, used), action: routes.revokeToken(token.id) },
  };
}

const lastUse = ({ lastUsedAt }: ApiTokenRow, { words, format }: Locale): string =>
  lastUsedAt === null ? words.accounts.never : format.instant(lastUsedAt);
