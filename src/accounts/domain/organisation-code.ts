import { DomainError } from '../../kernel/domain-error.js';

/** The short name typed on a command line: capitals, digits and dashes, up to 40. @throws DomainError `organisation-code-wrong` */
export function parseOrganisationCode(text: string): string {
  if (!/^[A-Z0-9](?:[A-Z0-9-]{0,38}[A-Z0-9])?$/.test(text)) {
    throw new DomainError('organisation-code-wrong', 'invalid', { value: text });
  }
  return text;
}
