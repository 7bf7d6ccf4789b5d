import type { ImportDocument } from '../../inventory/domain/import-document.js';
import type { ImportChoices } from '../../inventory/domain/understanding/import-choices.js';
import { routes } from '../frame/routes.js';
import { decisionsOf } from './decision-of.js';
import { isDoubtful } from './doubtful-column.js';
import { isOpenQuestion } from './open-question.js';

export type WaitingStep = 'columns' | 'values' | 'check';

type Read = Pick<ImportDocument, 'columns' | 'decisions' | 'unknownWords'>;

/** The step at which an import that was read waits for a person: the first that has a question, the check when none has. */
export function waitingStep({ columns, decisions, unknownWords }: Read, choices: ImportChoices): WaitingStep {
  const isAsked = (kind: string) => decisionsOf(decisions, kind).some(isOpenQuestion);
  if (
    isAsked('identity-question') ||
    isAsked('column-conflict') ||
    columns.some((column) => isDoubtful(column, choices))
  )
    return 'columns';
  return isAsked('date-order') || isAsked('decimal-mark') || (unknownWords ?? []).length > 0 ? 'values' : 'check';
}

const STEP_ROUTES = { columns: routes.importColumns, values: routes.importValues, check: routes.importCheck } as const;

/** Where that step is. */
export const stepHref = (step: WaitingStep, importId: string): string => STEP_ROUTES[step](importId);
