import type { ValidationError } from '@nestjs/common';
import { DomainError } from '../kernel/domain-error.js';

/** What a DTO refuses becomes a refusal like any other: the property and the rules that it breaks. */
export function invalidInput(errors: readonly ValidationError[]): DomainError {
  const facts = errors.flatMap((error) =>
    Object.values(error.constraints ?? { nested: `${error.property} is wrong` }).map(
      (rule) => [error.property, rule] as const,
    ),
  );
  return new DomainError('input-wrong', 'invalid', Object.fromEntries(facts));
}
