import { HTTP_STATUS } from '../../http/http-status.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { FieldError } from '../components/error-summary.js';
import type { Locale } from '../wording/locale.js';
import { sayRefusal } from '../wording/say-refusal.js';

/** The field that each refusal stands in; null when it concerns the form as a whole. */
export type RefusalFields = Readonly<Record<string, string | null>>;

/** What a form is shown again with. */
export type RefusedForm = { readonly errors: readonly FieldError[]; readonly status: number };

/** Turns a refusal into what the form says of it. @throws the error itself when the form knows nothing of it */
export function refusedForm(error: unknown, fields: RefusalFields, locale: Locale): RefusedForm {
  if (!(error instanceof DomainError) || !Object.hasOwn(fields, error.code)) throw error;
  const { sentence } = sayRefusal(error, locale);
  return { errors: [{ sentence, field: fields[error.code] ?? null }], status: HTTP_STATUS[error.kind] };
}
