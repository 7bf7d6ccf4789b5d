import { DomainError } from '../../kernel/domain-error.js';

/** One plain mailbox (RFC 5321, without quoted local parts, comments or address literals). */
const MAILBOX =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)*$/u;
const LONGEST = 254;
const LONGEST_LOCAL_PART = 64;

/**
 * Where a mail goes: exactly one mailbox, so that no second recipient and no header can hide in it. A domain that
 * would be read as another one (ｅxample.fr) is refused: the mail would not go where it seems to.
 * @throws DomainError `mail-address-wrong`
 */
export function parseMailAddress(text: string): string {
  const domain = text.slice(text.lastIndexOf('@') + 1);
  const isOne =
    text.length <= LONGEST &&
    text.indexOf('@') <= LONGEST_LOCAL_PART &&
    MAILBOX.test(text) &&
    domain.normalize('NFKC') === domain;
  if (!isOne) throw new DomainError('mail-address-wrong', 'invalid', {});
  return text;
}
