import { saysChassis } from '../understanding/evidence-column.js';
import { textReader } from '../values/read-text.js';
import { remember } from '../values/remember.js';
import { put, type StepMaker } from './step.js';

/** Fields whose words have a meaning. The type is only noted: it is understood with the model, once the row is read. */
export const WORD_STEPS = {
  category: (use, { nullMarkers }) => {
    const read = remember(textReader(160, nullMarkers));
    return saysChassis(use.header)
      ? put(read, (draft, text) => (draft.chassisText ??= text))
      : put(read, (draft, text) => (draft.typeText ??= text));
  },
  status: (_use, { nullMarkers, statuses }) => {
    const readText = textReader(80, nullMarkers);
    const read = remember((cell, report) => {
      const text = readText(cell, report);
      const meaning = text === null ? null : statuses.find(text);
      if (text !== null && meaning === null) report('status-unknown');
      return text === null || meaning === null ? null : { text, ...meaning };
    });
    return put(read, (draft, { text, status, reason }) => {
      draft.statusText ??= text;
      draft.data.status ??= status;
      draft.data.retirementReason ??= reason;
    });
  },
  retirementReason: (_use, { nullMarkers, retirementReasons }) =>
    put(remember(textReader(400, nullMarkers)), (draft, text, report) => {
      const reason = retirementReasons.find(text);
      if (reason) draft.data.retirementReason = reason;
      else report('retirement-reason-unknown');
    }),
} as const satisfies Readonly<Record<string, StepMaker>>;
