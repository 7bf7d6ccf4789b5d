import { Module } from '@nestjs/common';
import { MailService } from './mail.service.js';

/** Gives the other rooms the sending of mails. */
@Module({ providers: [MailService], exports: [MailService] })
export class MailModule {}
