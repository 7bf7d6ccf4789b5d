import type { Choice } from './choice.js';
import { LabelledField, describedBy, type Labels } from './labelled-field.js';

type Props = Labels & {
  readonly choices: readonly Choice[];
  /** the chosen value; empty text when none */
  readonly value: string;
  /** what the empty choice says; null when a value must be chosen */
  readonly any: string | null;
};

/** A labelled list of values. */
export const SelectField = ({ choices, value, any, ...labels }: Props) => (
  <LabelledField {...labels}>
    <select id={labels.name} name={labels.name} {...describedBy(labels)}>
      {any !== null && <option value="">{any}</option>}
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value} selected={choice.value === value}>
          {choice.label}
        </option>
      ))}
    </select>
  </LabelledField>
);
