type Props = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
};

/** Labelled lines of text. */
export const TextArea = ({ name, label, value, error }: Props) => (
  <div class="field">
    <label for={name}>{label}</label>
    {error && (
      <p class="error" id={`${name}-error`}>
        {error}
      </p>
    )}
    <textarea
      id={name}
      name={name}
      rows={4}
      aria-describedby={error ? `${name}-error` : undefined}
      aria-invalid={error ? 'true' : undefined}
    >
      {value}
    </textarea>
  </div>
);
