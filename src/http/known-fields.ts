import type { PipeTransform } from '@nestjs/common';
import { DomainError } from '../kernel/domain-error.js';

type Form = Readonly<Record<string, unknown>>;

/** What a body may hold. */
type Known = {
  readonly names?: readonly string[];
  /** of fields called after what a file holds: `column.` lets `column.Réf.` in */
  readonly beginnings?: readonly string[];
};

/**
 * A body whose names no class can list, since they come from a file or since its own reader checks them: these, and
 * nothing else. `@Body(new KnownFields({ beginnings: ['column.'] }))`.
 */
export class KnownFields implements PipeTransform<unknown, Form> {
  constructor(private readonly known: Known) {}

  /** @throws DomainError `input-wrong` naming the first that is unknown */
  transform(body: unknown): Form {
    const form: Form = typeof body === 'object' && body !== null && !Array.isArray(body) ? (body as Form) : {};
    const unknown = Object.keys(form).find((name) => !this.knows(name));
    if (unknown === undefined) return form;
    throw new DomainError('input-wrong', 'invalid', { [unknown]: `property ${unknown} should not exist` });
  }

  private knows(name: string): boolean {
    const { names = [], beginnings = [] } = this.known;
    return names.includes(name) || beginnings.some((beginning) => name.startsWith(beginning));
  }
}
