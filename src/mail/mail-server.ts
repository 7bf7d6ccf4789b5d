import { createTransport } from 'nodemailer';
import { NO_FETCHING, type ComposedMail } from './compose-mail.js';

const CONNECTION_MS = 10_000;
const SILENCE_MS = 30_000;

/** Passwords and links do not cross a network in clear; a relay on this computer may do without TLS. */
const THIS_COMPUTER = /^(localhost|127\.\d+\.\d+\.\d+|\[?::1\]?)$/;

/**
 * Hands mails over to an SMTP server, one connection each.
 * @param url `smtps://user:password@host:465`, or `smtp://host:587`, where TLS (STARTTLS) is then required unless the
 *   address says `?requireTLS=false`
 */
export function mailServer(url: string): (mail: ComposedMail) => Promise<void> {
  const transport = createTransport({
    url,
    requireTLS: !THIS_COMPUTER.test(new URL(url).hostname),
    connectionTimeout: CONNECTION_MS,
    greetingTimeout: CONNECTION_MS,
    socketTimeout: SILENCE_MS,
    ...NO_FETCHING,
  });
  return async (mail) => void (await transport.sendMail(mail));
}
