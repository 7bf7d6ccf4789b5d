import { DomainError } from '../../kernel/domain-error.js';

/** An e-mail address: as it was typed, where mails go, and the key by which an account is found. */
export type EmailAddress = { readonly email: string; readonly key: string };

const MOST_CHARACTERS = 254;
const MOST_LOCAL_CHARACTERS = 64;
const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/**
 * Reads an address: letters, digits and signs of ASCII on both sides (RFC 5322 dot-atom, RFC 1035 labels), an
 * internationalised domain in its `xn--` form. The key is the address in small letters.
 *
 * Nothing outside ASCII is accepted, before anything is folded: such a key is the same under NFKC and under every
 * collation, on SQLite as on PostgreSQL. `ADMIN@` written with a Kelvin sign, a dotless ı or a wide letter is
 * no address here, so it can neither pass for another account nor make a second one of the same (CVE-2026-86770).
 *
 * @throws DomainError `email-wrong`
 */
export function parseEmailAddress(text: string): EmailAddress {
  const email = text.replace(/^[ \t]+|[ \t]+$/g, '');
  const at = email.lastIndexOf('@');
  const [local, domain] = [email.slice(0, at), email.slice(at + 1)];
  const isAddress =
    at > 0 &&
    email.length <= MOST_CHARACTERS &&
    local.length <= MOST_LOCAL_CHARACTERS &&
    LOCAL_PART.test(local) &&
    DOMAIN.test(domain);
  if (!isAddress) throw new DomainError('email-wrong', 'invalid');
  return { email, key: email.toLowerCase() };
}
