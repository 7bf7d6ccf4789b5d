import { DomainError, type Facts, type RefusalKind } from '../../kernel/domain-error.js';

/** Why an import was refused, or why its last step was: kept with it. */
export type ImportRefusal = {
  readonly code: string;
  /** left out by what was kept before kinds were */
  readonly kind?: RefusalKind;
  readonly facts: Facts;
};

/** Code of what nobody foresaw. */
const UNEXPECTED = 'unexpected';

export const refusalOf = (error: unknown): ImportRefusal =>
  error instanceof DomainError
    ? { code: error.code, kind: error.kind, facts: error.facts }
    : { code: UNEXPECTED, facts: {} };

/** What was kept, as it is thrown to who waits for the import. */
export const errorOf = ({ code, kind, facts }: ImportRefusal): Error =>
  code === UNEXPECTED ? new Error('the import failed by surprise') : new DomainError(code, kind ?? 'invalid', facts);
