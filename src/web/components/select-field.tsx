import type { Choice } from './choice.js';

type Props = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  /** the chosen value; empty text when none */
  readonly value: string;
  /** what the empty choice says; null when a value must be chosen */
  readonly any: string | null;
};

/** A labelled list of values. */
export const SelectField = ({ name, label, choices, value, any }: Props) => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name}>
      {any !== null && <option value="">{any}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </div>
);
