import type { UnderstoodDecision } from '../../inventory/domain/understanding/understanding.js';

/** Whether something was settled without proof, or against a row that says otherwise: a person is then asked. */
export const isOpenQuestion = ({ reason }: UnderstoodDecision): boolean =>
  reason === 'no-row-proves' || reason === 'rows-disagree' || reason === 'columns-differ';
