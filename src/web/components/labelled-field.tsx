import type { ComponentChildren } from 'preact';

/** What names a control: its label, an example, and the mistake in it. */
export type Labels = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** the sentence of the summary */
  readonly error?: string | undefined;
};

/** A control under its label, its hint and its mistake; the control takes `name` as its id, and `describedBy` of the same. */
export const LabelledField = ({ name, label, hint, error, children }: Labels & { children: ComponentChildren }) => (
  <div class="field">
    <label for={name}>{label}</label>
    {hint && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {error && (
      <p class="error" id={`${name}-error`}>
        {error}
      </p>
    )}
    {children}
  </div>
);

/** Ties the control to what stands above it. */
export const describedBy = ({ name, hint, error }: Labels) => ({
  'aria-describedby': [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ') || undefined,
  'aria-invalid': error ? ('true' as const) : undefined,
});
