import type { Choice } from './choice.js';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** the chosen value; empty text when none */
  readonly value: string;
  /** what the empty choice says; null when a value must be chosen */
  readonly any: string | null;
  readonly hint?: string;
  /** the sentence of the summary */
  readonly error?: string | undefined;
};

/** A labelled list of values. */
export const SelectField = ({ name, label, choices, value, any, hint, error }: Props) => {
  const described = [hint && `${name}-hint`, error && `${name}-error`].filter(Boolean).join(' ');
  return (
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
      <select id={name} name={name} aria-describedby={described || undefined} aria-invalid={error ? 'true' : undefined}>
        {any !== null && <option value="">{any}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} selected={choice.value === value}>
            {choice.label}
          </option>
        ))}
      </select>
    </div>
  );
};
