import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Logger } from '@nestjs/common';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { readConfiguration } from '../../../src/config/configuration.js';
import { projectRoot } from '../../../src/config/project-root.js';
import { FixedClock } from '../../../src/kernel/clock.js';
import { UuidV7Identifiers } from '../../../src/kernel/identifiers.js';
import { MailService } from '../../../src/mail/mail.service.js';
import { TEST_DAY } from '../../support/application.js';
import { readMail, sentMails } from '../../support/sent-mails.js';
import { openSmtpServer, type SmtpServer } from '../../support/smtp-server.js';

const LINK = `https://prolonge.example.fr/links/${'s3cr3t-'.repeat(12)}`;
const mail = { to: 'zoe@valombre.example', subject: 'Invitation à Prolonge', text: `Bonjour Zoé,\n\n${LINK}\n.\nfin` };
const refusal = (code: string) => expect.objectContaining({ name: 'DomainError', code, facts: {} });

function mails(settings: Readonly<Record<string, string>>): MailService {
  const clock = new FixedClock(TEST_DAY);
  return new MailService(readConfiguration(settings), clock, new UuidV7Identifiers(clock));
}

describe('without a mail server', () => {
  let folder: string;
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'prolonge-mails-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes each mail to a file that only its owner reads', async () => {
    const service = mails({ PROLONGE_MAIL_FOLDER: join(folder, 'a', 'mails') });
    await service.send(mail);
    await service.send({ ...mail, subject: 'La suite' });
    expect(service.isFolder).toBe(true);
    expect(sentMails(service.folder).map(({ headers }) => headers.get('subject'))).toEqual([mail.subject, 'La suite']);
    const [first] = sentMails(service.folder);
    expect(first!.text.trimEnd()).toBe(mail.text);
    expect(Object.fromEntries(first!.headers)).toMatchObject({
      from: 'Prolonge <prolonge@localhost>',
      to: mail.to,
      date: 'Mon, 23 Nov 2026 08:00:00 +0000',
      'content-type': 'text/plain; charset=utf-8',
      'auto-submitted': 'auto-generated',
    });
    const mode = (path: string): number => statSync(path).mode & 0o777;
    expect(readdirSync(service.folder).map((name) => mode(join(service.folder, name)))).toEqual([0o600, 0o600]);
    expect(mode(service.folder)).toBe(0o700);
  });

  it('says where the mails are: in a folder of the project unless told otherwise', () => {
    expect(mails({}).folder).toBe(join(projectRoot, 'var/mails'));
  });

  it('takes what looks like a header, a file or an address to fetch for the text it is', async () => {
    const service = mails({ PROLONGE_MAIL_FOLDER: folder });
    const hostile = { path: '/etc/hostname', href: 'http://127.0.0.1:9/' } as unknown as string;
    await expect(service.send({ ...mail, to: 'zoe@valombre.example\r\nBcc: x@example.org' })).rejects.toEqual(
      refusal('mail-address-wrong'),
    );
    await expect(service.send({ ...mail, text: hostile })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
    await service.send({ ...mail, subject: 'Parc\r\nBcc: x@example.org\r\n\r\n<b>', text: '<img src="http://x/">' });
    const [only] = sentMails(folder);
    expect(only!.headers.has('bcc')).toBe(false);
    expect(only!.headers.get('subject')).toBe('Parc Bcc: x@example.org <b>');
    expect(only!.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(only!.text.trimEnd()).toBe('<img src="http://x/">');
  });

  it('says that a mail was not sent when the folder cannot be written', async () => {
    const silent = jest.spyOn(Logger.prototype, 'warn').mockReturnValue(undefined);
    writeFileSync(join(folder, 'file'), '');
    await expect(mails({ PROLONGE_MAIL_FOLDER: join(folder, 'file') }).send(mail)).rejects.toEqual(
      refusal('mail-not-sent'),
    );
    silent.mockRestore();
  });
});

describe('with a mail server', () => {
  let server: SmtpServer;
  const logged: string[] = [];
  beforeEach(() => {
    logged.length = 0;
    jest.spyOn(Logger.prototype, 'warn').mockImplementation((message: unknown) => void logged.push(String(message)));
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await server.close();
  });

  const through = (port: number): MailService =>
    mails({ PROLONGE_SMTP_URL: `smtp://agent:hush-hush@127.0.0.1:${port}` });

  it('hands it one text for one recipient', async () => {
    server = await openSmtpServer();
    const service = through(server.port);
    await service.send(mail);
    expect(service.isFolder).toBe(false);
    expect(server.received.map(({ from, to }) => ({ from, to }))).toEqual([
      { from: '<prolonge@localhost>', to: ['<zoe@valombre.example>'] },
    ]);
    expect(readMail(server.received[0]!.source).text.trimEnd()).toBe(mail.text);
    expect(logged).toEqual([]);
  });

  it.each([
    ['takes no password', { AUTH: '535 wrong: hush-hush' }],
    ['knows no such recipient', { RCPT: `550 no zoe@valombre.example here` }],
    ['gives up', { DATA: `451 not now, not ${LINK}` }],
  ])('refuses, and logs neither password nor link nor recipient, when it %s', async (_, answers) => {
    server = await openSmtpServer(answers);
    await expect(through(server.port).send(mail)).rejects.toEqual(refusal('mail-not-sent'));
    expect(server.received).toEqual([]);
    expect(logged).toEqual([expect.stringMatching(/^a mail was not sent: E[A-Z]+ \d{3}$/)]);
  });

  it('refuses when nobody answers', async () => {
    server = await openSmtpServer();
    await server.close();
    await expect(through(server.port).send(mail)).rejects.toEqual(refusal('mail-not-sent'));
    expect(logged).toEqual([expect.stringMatching(/^a mail was not sent: E[A-Z]+$/)]);
    server = await openSmtpServer();
  });

  it('gives no password away to a server elsewhere that offers no encryption', async () => {
    server = await openSmtpServer();
    // This computer, by an address that does not look like it.
    const service = mails({ PROLONGE_SMTP_URL: `smtp://agent:hush-hush@0.0.0.0:${server.port}` });
    await expect(service.send(mail)).rejects.toEqual(refusal('mail-not-sent'));
    expect(server.commands.filter((command) => !/^(EHLO|STARTTLS)/.test(command))).toEqual([]);
    expect(server.commands).toContain('STARTTLS');
  });
});
