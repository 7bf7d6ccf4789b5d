import { parseDateOnly, type DateOnly } from '../../kernel/date-only.js';
import { DomainError } from '../../kernel/domain-error.js';

/** Place in a list sorted by age, oldest first, unknown ages last, then by id. */
export type DeviceCursor = { readonly since: DateOnly | null; readonly id: string };

export const printCursor = ({ since, id }: DeviceCursor): string =>
  Buffer.from(JSON.stringify([since, id])).toString('base64url');

/** Identifiers are letters, digits and dashes; PostgreSQL would fail on a NUL character that base64 hides. */
const ID = /^[\w-]{1,36}$/;

/** @throws DomainError `cursor-wrong` unless the text was printed by `printCursor` */
export function parseCursor(text: string): DeviceCursor {
  try {
    const [since, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[];
    const day = typeof since === 'string' ? parseDateOnly(since) : null;
    if (typeof id === 'string' && ID.test(id) && (since === null || day !== null)) return { since: day, id };
  } catch {
    // falls to the refusal: whatever is not ours is refused the same way
  }
  throw new DomainError('cursor-wrong', 'invalid', {});
}
