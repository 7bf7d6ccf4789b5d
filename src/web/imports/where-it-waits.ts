import { routes } from '../frame/routes.js';
import type { ImportFacts } from './import-facts.js';
import { stepHref, waitingStep } from './waiting-step.js';

/** The check is what an inventory that moved concerns; any other refusal of a step is about how the file was to be read. */
const CONCERNS_THE_CHECK = 'inventory-moved';

/** Where a person goes on with an import that waits: what was refused, else the step they asked for, else the first question. */
export function whereItWaits({ id, document, choices, refusal }: ImportFacts, then: string | null): string {
  if (refusal !== null) return stepHref(refusal.code === CONCERNS_THE_CHECK ? 'check' : 'columns', id);
  if (then === 'valeurs') return routes.importValues(id);
  if (then === 'verification' || document === null) return routes.importCheck(id);
  return stepHref(waitingStep(document, choices), id);
}
