import type { Tone } from './tone.js';

/** A word with its tone: a status, a verdict. */
export const Tag = ({ tone, children }: { readonly tone: Tone; readonly children: string }) => (
  <strong class={`tag ${tone}`}>{children}</strong>
);
