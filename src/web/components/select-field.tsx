import type { Choice } from './choice.js';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** the chosen value; empty text when none */
  readonly value: string;
  /** what the empty choice says; null when a value must be chosen */
  readonly any: string | null;
  /** the sentence of the summary */
  readonly error?: string | undefined;
};

/** A labelled list of values. */
export const SelectField = ({ name, label, choices, value, any, error }: Props) => (
  <div class="field">
    <label for={name}>{label}</label>
    {error && (
      <p class="error" id={`${name}-error`}>
        {error}
      </p>
    )}
    <select
      id={name}
      name={name}
      aria-describedby={error ? `${name}-error` : undefined}
      aria-invalid={error ? 'true' : undefined}
    >
      {any !== null && <option value="">{any}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
);
