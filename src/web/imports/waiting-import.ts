import { setTimeout } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ImportDocument } from '../../inventory/domain/import-document.js';
import type { ImportChoices } from '../../inventory/domain/understanding/import-choices.js';
import { ImportsService } from '../../inventory/imports/imports.service.js';
import { routes } from '../frame/routes.js';
import { ViewerService } from '../frame/viewer.service.js';
import type { Viewer } from '../frame/viewer.js';
import { importFacts } from './facts-of-import.js';
import type { ImportFacts } from './import-facts.js';

/** What is over within this time leads straight to the next step; a longer work to the page that tells its progress. */
const PATIENCE_MILLISECONDS = 2500;

/** An import that was read and waits for a person, with who looks at it. */
export type Waiting = {
  readonly viewer: Viewer;
  readonly facts: ImportFacts;
  readonly document: ImportDocument;
  readonly isFileKept: boolean;
};

/** The import of the steps between reading and applying. */
@Injectable()
export class WaitingImport {
  constructor(
    private readonly viewers: ViewerService,
    private readonly imports: ImportsService,
  ) {}

  /** Null once the reply leads to where the import stands, since it does not wait. @throws DomainError `import-unknown` */
  async of(request: FastifyRequest, id: string, reply: FastifyReply): Promise<Waiting | null> {
    const viewer = await this.viewers.of(request);
    const found = await this.imports.find(viewer.scope.tenancy, id);
    const facts = importFacts(found);
    if (facts.stage === 'previewed' && facts.document !== null) {
      return { viewer, facts, document: facts.document, isFileKept: found.isFileKept };
    }
    void reply.redirect(routes.import(id), 303);
    return null;
  }

  /** Has the file read again with these choices, unless there are none; leads to the step that follows. */
  async goOn(
    { viewer, facts }: Waiting,
    choices: ImportChoices | null,
    then: 'valeurs' | 'verification',
    reply: FastifyReply,
  ): Promise<void> {
    if (choices !== null) {
      const { ready } = await this.imports.choose(viewer.access.as('inventory.import'), facts.id, choices);
      await soon(ready.catch(() => undefined));
    }
    void reply.redirect(routes.importThen(facts.id, then), 303);
  }
}

/** Waits for a work, but not for long. */
export const soon = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work, setTimeout(PATIENCE_MILLISECONDS, undefined, { ref: false })]);
