import { DomainError } from '../../kernel/domain-error.js';
import { REACHES, type Reach } from './role.js';

/** What a token may do: read only, or also bring inventories. */
export const TOKEN_RIGHTS = ['read', 'write'] as const;
export type TokenRights = (typeof TOKEN_RIGHTS)[number];

/** days */
export const LONGEST_TOKEN_DAYS = 365;
const LONGEST_NAME = 120;

/** A token as it is asked for. `days`: whole, 1 to 365. */
export type WantedToken = {
  readonly organisationId: string;
  readonly reach: string;
  readonly rights: string;
  readonly name: string;
  readonly days: number;
};

export type TokenWish = Omit<WantedToken, 'reach' | 'rights'> & { readonly reach: Reach; readonly rights: TokenRights };

/** @throws DomainError `reach-unknown`, `token-rights-unknown`, `token-name-wrong`, `token-days-wrong` */
export function parseTokenWish(wanted: WantedToken): TokenWish {
  const reach = REACHES.find((one) => one === wanted.reach);
  if (reach === undefined) {
    throw new DomainError('reach-unknown', 'invalid', { value: wanted.reach, expected: REACHES.join(', ') });
  }
  const rights = TOKEN_RIGHTS.find((one) => one === wanted.rights);
  if (rights === undefined) {
    throw new DomainError('token-rights-unknown', 'invalid', {
      value: wanted.rights,
      expected: TOKEN_RIGHTS.join(', '),
    });
  }
  const name = wanted.name.normalize('NFC').trim();
  if (name === '' || name.length > LONGEST_NAME || /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(name)) {
    throw new DomainError('token-name-wrong', 'invalid', { most: LONGEST_NAME });
  }
  const { days, organisationId } = wanted;
  if (!Number.isInteger(days) || days < 1 || days > LONGEST_TOKEN_DAYS) {
    throw new DomainError('token-days-wrong', 'invalid', { most: LONGEST_TOKEN_DAYS });
  }
  return { organisationId, reach, rights, name, days };
}
