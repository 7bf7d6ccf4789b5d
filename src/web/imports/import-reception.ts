import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Caller } from '../../accounts/access/caller.js';
import type { Organisation } from '../../accounts/organisation.js';
import { LIMITS } from '../../http/limits/limits.js';
import { RateLimiter } from '../../http/limits/rate-limiter.js';
import { receiveUpload } from '../../http/receive-upload.js';
import { ImportsService } from '../../inventory/imports/imports.service.js';
import { DomainError } from '../../kernel/domain-error.js';
import { checkFormToken } from '../access/form-token.js';

/** A file received and read within this time leads straight to its check; a longer one to the page that tells its progress. */
const PATIENCE_MILLISECONDS = 2500;
/** What a file that was long to send has at least to be read. */
const LEAST_PATIENCE_MILLISECONDS = 500;

/** Receives the file of the form and has it read, without keeping the person waiting for a long one. */
@Injectable()
export class ImportReception {
  constructor(
    private readonly imports: ImportsService,
    private readonly limiter: RateLimiter,
  ) {}

  /**
   * @returns the id of the import, which may still be reading
   * @throws DomainError `too-many-requests`; or when the file was refused before the patience was over
   */
  async receive(request: FastifyRequest, caller: Caller, organisation: Organisation | null): Promise<string> {
    if (organisation === null) throw new DomainError('organisation-unknown', 'not-found', { code: '' });
    const { id: organisationId } = organisation;
    await this.limiter.hit('upload', caller.actor, LIMITS.uploadPerPerson);
    const wait = (milliseconds: number) => setTimeout(milliseconds, undefined, { ref: false });
    const patience = wait(PATIENCE_MILLISECONDS);
    const { id, ready } = await receiveUpload(
      request,
      ({ path, fileName }) => this.imports.begin({ organisationId, path, fileName, caller }),
      (fields) => checkFormToken(request, fields),
    );
    // From then on the page of the import tells what becomes of it; a refusal is kept with it.
    await Promise.race([ready, Promise.all([patience, wait(LEAST_PATIENCE_MILLISECONDS)])]);
    return id;
  }
}
