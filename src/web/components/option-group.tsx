import type { Choice } from './choice.js';

/** A question with a few answers, one of which is chosen. */
export type OptionGroupView = {
  /** name of the answer in the form */
  readonly name: string;
  /** begins the ids of its answers: letters, digits and hyphens */
  readonly id: string;
  readonly question: string;
  /** what makes it a question, or what proves the answer; empty when there is nothing to add */
  readonly hint: string;
  readonly choices: readonly Choice[];
  /** the chosen value; empty text when none */
  readonly value: string;
  /** true while nobody has answered and the answer matters */
  readonly isOpen: boolean;
};

export const OptionGroup = ({ view }: { readonly view: OptionGroupView }) => (
  <fieldset class={view.isOpen ? 'question open' : 'question'}>
    <legend>{view.question}</legend>
    {view.hint !== '' && <p>{view.hint}</p>}
    {view.choices.map((choice, at) => (
      <p key={choice.value} class="option">
        <input
          type="radio"
          id={`${view.id}-${at}`}
          name={view.name}
          value={choice.value}
          checked={choice.value === view.value}
        />
        <label for={`${view.id}-${at}`}>{choice.label}</label>
      </p>
    ))}
  </fieldset>
);
