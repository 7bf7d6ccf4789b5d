import { Inject, Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { CONFIGURATION, type Configuration } from '../../config/configuration.js';
import { HTTP_STATUS } from '../../http/http-status.js';
import type { DomainError } from '../../kernel/domain-error.js';
import type { Frame } from '../frame/frame.js';
import { sendPage } from '../frame/send-page.js';
import { sayRefusal } from '../wording/say-refusal.js';
import { FILE_FIELD, UploadPage } from './upload-page.js';

/** The form of a file to bring, empty or with what was wrong with the last try. */
@Injectable()
export class UploadForm {
  constructor(@Inject(CONFIGURATION) private readonly configuration: Configuration) {}

  send(reply: FastifyReply, frame: Frame, refusal: DomainError | null = null): void {
    const errors =
      refusal === null ? [] : [{ field: FILE_FIELD, sentence: sayRefusal(refusal, frame.locale).sentence }];
    const view = {
      organisation: frame.organisation?.name ?? null,
      largest: frame.locale.format.megabytes(this.configuration.uploadLimitBytes),
      errors,
    };
    sendPage(reply, UploadPage({ frame, view }), refusal === null ? 200 : HTTP_STATUS[refusal.kind]);
  }
}
