import type { Frame } from '../frame/frame.js';

const STEPS = ['file', 'check', 'receipt'] as const;

/** The three steps of an import, and where one is. */
export function Steps({ frame, current }: { readonly frame: Frame; readonly current: (typeof STEPS)[number] }) {
  const { steps } = frame.locale.words.imports;
  return (
    <ol class="steps" aria-label={steps.label}>
      {STEPS.map((step) => (
        <li key={step} aria-current={step === current ? 'step' : undefined}>
          {steps[step]}
        </li>
      ))}
    </ol>
  );
}
