import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

const STEPS = ['file', 'columns', 'values', 'check', 'apply', 'receipt'] as const;
export type ImportStep = (typeof STEPS)[number];

/** The steps of an import that waits, where one may go back and forth. */
const OPEN_STEPS = { columns: routes.importColumns, values: routes.importValues, check: routes.importCheck } as const;

type Props = {
  readonly frame: Frame;
  readonly current: ImportStep;
  /** of an import that waits for a decision: leads to its other steps */
  readonly importId?: string;
};

/** The six steps of an import, and where one is. */
export function Steps({ frame, current, importId }: Props) {
  const { steps } = frame.locale.words.imports;
  const hrefOf = (step: ImportStep): string | null =>
    importId !== undefined && step !== current && step in OPEN_STEPS
      ? OPEN_STEPS[step as keyof typeof OPEN_STEPS](importId)
      : null;
  return (
    <ol class="steps" aria-label={steps.label}>
      {STEPS.map((step) => {
        const href = hrefOf(step);
        return (
          <li key={step} aria-current={step === current ? 'step' : undefined}>
            {href === null ? steps[step] : <a href={href}>{steps[step]}</a>}
          </li>
        );
      })}
    </ol>
  );
}
