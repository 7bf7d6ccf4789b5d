import { Injectable } from '@nestjs/common';
import type { JobHandler } from './job.js';

/** Who does which kind of job: features say it when the application starts. */
@Injectable()
export class JobHandlers {
  private readonly byKind = new Map<string, JobHandler>();

  /** @throws Error when the kind is taken */
  register(handler: JobHandler): void {
    if (this.byKind.has(handler.kind)) throw new Error(`two handlers for jobs of kind ${handler.kind}`);
    this.byKind.set(handler.kind, handler);
  }

  /** Kinds that this version knows: what a newer one queued is left to it. */
  get kinds(): readonly string[] {
    return [...this.byKind.keys()];
  }

  of(kind: string): JobHandler {
    const handler = this.byKind.get(kind);
    if (handler === undefined) throw new Error(`nobody does jobs of kind ${kind}`);
    return handler;
  }
}
