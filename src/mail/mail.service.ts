import { isAbsolute, join } from 'node:path';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIGURATION, type Configuration } from '../config/configuration.js';
import { projectRoot } from '../config/project-root.js';
import { Clock } from '../kernel/clock.js';
import { DomainError } from '../kernel/domain-error.js';
import { Identifiers } from '../kernel/identifiers.js';
import { composeMail, type ComposedMail } from './compose-mail.js';
import { mailFolder } from './mail-folder.js';
import { mailServer } from './mail-server.js';
import type { Mail } from './mail.js';

/** Sends plain-text mails through PROLONGE_SMTP_URL; without one, writes them to PROLONGE_MAIL_FOLDER. */
@Injectable()
export class MailService {
  /** whether mails are only written to `folder`: a page that says "sent" then says where instead */
  readonly isFolder: boolean;
  /** absolute path */
  readonly folder: string;
  private readonly logger = new Logger(MailService.name);
  private readonly deliver: (mail: ComposedMail) => Promise<void>;

  constructor(
    @Inject(CONFIGURATION) private readonly configuration: Configuration,
    private readonly clock: Clock,
    identifiers: Identifiers,
  ) {
    const { smtpUrl, mailFolder: path } = configuration;
    this.isFolder = smtpUrl === null;
    this.folder = isAbsolute(path) ? path : join(projectRoot, path);
    this.deliver = smtpUrl === null ? mailFolder(this.folder, () => identifiers.next()) : mailServer(smtpUrl);
  }

  /**
   * Resolves once the server took the mail over, or the file is written. Never inside a unit of work: a server may take
   * its time.
   * @throws DomainError `mail-address-wrong`; `mail-not-sent`, and then only a code is logged: what servers answer may
   *   quote passwords and recipients
   */
  async send(mail: Mail): Promise<void> {
    const composed = composeMail(mail, this.configuration.mailFrom, this.clock.now());
    try {
      await this.deliver(composed);
    } catch (error) {
      const { code = 'no code', responseCode = '' } = error as { code?: string; responseCode?: number };
      this.logger.warn(`a mail was not sent: ${code} ${responseCode}`.trimEnd());
      throw new DomainError('mail-not-sent', 'conflict', {});
    }
  }
}
