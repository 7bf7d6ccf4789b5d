import { bodyText } from './domain/body-text.js';
import { headerText } from './domain/header-text.js';
import { parseMailAddress } from './domain/mail-address.js';
import type { Mail } from './mail.js';

/** For nodemailer: it reads no file and fetches no address, whatever a text says. */
export const NO_FETCHING = { disableFileAccess: true, disableUrlAccess: true } as const;

export type ComposedMail = ReturnType<typeof composeMail>;

/**
 * A mail as nodemailer takes it. The recipient is given apart from its name, so that it is not parsed as a list.
 * @param sentAt instant
 * @throws DomainError `mail-address-wrong`
 */
export function composeMail({ to, subject, text }: Mail, from: string, sentAt: string) {
  return {
    from,
    to: { name: '', address: parseMailAddress(to) },
    subject: headerText(subject),
    text: bodyText(text),
    date: new Date(sentAt),
    // RFC 3834: answering machines keep silent.
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...NO_FETCHING,
  };
}
