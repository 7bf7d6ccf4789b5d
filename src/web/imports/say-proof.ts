import { decisionBecause } from '../../inventory/domain/decision-wording.js';
import type { Decision } from '../../inventory/domain/source-file.js';
import type { UnderstoodDecision } from '../../inventory/domain/understanding/understanding.js';
import type { Locale } from '../wording/locale.js';

/** Why the importer settled something: the cell that proves it, in the language of the page where the decision allows it. */
export const sayProof = (decision: Decision | UnderstoodDecision, { language }: Locale): string =>
  'reason' in decision ? decisionBecause(decision.reason, decision.facts, language) : decision.because;
