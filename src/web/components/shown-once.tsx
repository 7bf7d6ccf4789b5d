type Props = { readonly label: string; readonly secret: string; readonly advice: string };

/** A secret that is shown this once: what it is, the secret itself, what to do with it now. */
export const ShownOnce = ({ label, secret, advice }: Props) => (
  <div class="confirm">
    <p>
      <strong>{label}</strong>
    </p>
    <p>
      <code>{secret}</code>
    </p>
    <p>{advice}</p>
  </div>
);
