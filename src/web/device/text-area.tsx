import { LabelledField, describedBy, type Labels } from '../components/labelled-field.js';

/** Labelled lines of text. */
export const TextArea = ({ value, ...labels }: Labels & { readonly value: string }) => (
  <LabelledField {...labels}>
    <textarea id={labels.name} name={labels.name} rows={4} {...describedBy(labels)}>
      {value}
    </textarea>
  </LabelledField>
);
