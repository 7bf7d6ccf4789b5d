import type { ComponentChildren } from 'preact';

export type Definition = { readonly term: string; readonly content: ComponentChildren };

/** Terms and what is known of each. */
export const DefinitionList = ({ items }: { readonly items: readonly Definition[] }) => (
  <dl>
    {items.map((item) => (
      <>
        <dt>{item.term}</dt>
        <dd>{item.content}</dd>
      </>
    ))}
  </dl>
);
