import { DomainError } from '../../kernel/domain-error.js';

/** Which acts a webhook tells of, as the record of acts names them; `*` for all, those to come included. */
export type HeardActions = '*' | readonly string[];

const ACTION = /^[a-z0-9][a-z0-9-]{0,39}$/;
const MOST = 50;

/** @throws DomainError `webhook-actions-wrong` */
export function parseHeardActions(actions: HeardActions): HeardActions {
  if (actions === '*') return '*';
  const distinct = [...new Set(actions)];
  const isRight = distinct.length > 0 && distinct.length <= MOST && distinct.every((action) => ACTION.test(action));
  if (!isRight) throw new DomainError('webhook-actions-wrong', 'invalid', {});
  return distinct;
}
