import type { UnderstoodDecision } from '../../inventory/domain/understanding/understanding.js';

const OPEN: ReadonlySet<UnderstoodDecision['reason']> = new Set([
  'no-row-proves',
  'rows-disagree',
  'columns-differ',
  'no-row-of-titles',
  'no-column-identifies',
]);

/** Whether something was settled without proof, or against a row that says otherwise: a person is then asked. */
export const isOpenQuestion = ({ reason }: UnderstoodDecision): boolean => OPEN.has(reason);
