import { DomainError } from '../kernel/domain-error.js';

const LARGEST = 2_147_483_647;

/** An opaque cursor of a list whose lines are numbered: after which one the next page begins. */
export const printPlace = (after: number): string => Buffer.from(String(after)).toString('base64url');

/** @throws DomainError `cursor-wrong` unless the text was printed by `printPlace` */
export function parsePlace(text: string | undefined): number {
  if (text === undefined) return 0;
  const place = Buffer.from(text, 'base64url').toString('utf8');
  if (/^\d{1,10}$/.test(place) && Number(place) <= LARGEST && printPlace(Number(place)) === text) return Number(place);
  throw new DomainError('cursor-wrong', 'invalid', {});
}
