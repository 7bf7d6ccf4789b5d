import { LabelledField, describedBy, type Labels } from './labelled-field.js';

type Props = Labels & {
  readonly value: string;
  /** `password` is never sent back, whatever `value` */
  readonly type?: 'email' | 'password' | 'url';
  /** what the browser or a password manager may fill in: one of the tokens of HTML */
  readonly autocomplete?: string;
  /** shows the keyboard of digits */
  readonly numeric?: boolean;
};

/** A labelled line of text; the hint gives an example, the error is the sentence of the summary. */
export const TextField = ({ value, type, autocomplete, numeric, ...labels }: Props) => {
  // The types of Preact tell inputs apart by one literal.
  const kind = (type ?? 'text') as 'text';
  return (
    <LabelledField {...labels}>
      <input
        id={labels.name}
        name={labels.name}
        type={kind}
        value={type === 'password' ? undefined : value}
        autocomplete={autocomplete}
        inputmode={numeric ? 'numeric' : undefined}
        {...describedBy(labels)}
      />
    </LabelledField>
  );
};
