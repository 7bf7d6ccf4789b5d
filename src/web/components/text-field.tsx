type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  /** `password` is never sent back, whatever `value` */
  readonly type?: 'email' | 'password' | 'url';
  /** what the browser or a password manager may fill in: one of the tokens of HTML */
  readonly autocomplete?: string;
  /** shows the keyboard of digits */
  readonly numeric?: boolean;
};

/** A labelled line of text; the hint gives an example, the error is the sentence of the summary. */
export const TextField = ({ name, label, value, hint, error, type, autocomplete, numeric }: Props) => {
  // The types of Preact tell inputs apart by one literal.
  const kind = (type ?? 'text') as 'text';
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
      <input
        id={name}
        name={name}
        type={kind}
        value={type === 'password' ? undefined : value}
        autocomplete={autocomplete}
        inputmode={numeric ? 'numeric' : undefined}
        aria-describedby={described || undefined}
        aria-invalid={error ? 'true' : undefined}
      />
    </div>
  );
};
