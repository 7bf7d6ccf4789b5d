import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { PostForm } from './post-form.js';

/** Above this many, the list moves to a page of its own: fifty options on every page would weigh more than the page. */
const MOST_IN_THE_BAR = 6;

/** In whose name one works; a form to change when there are others. */
export function OrganisationSwitch({ frame }: { readonly frame: Frame }) {
  const { organisation } = frame;
  const words = frame.locale.words.layout;
  if (organisation === null) return null;
  if (organisation.choices.length < 2) return <p class="organisation">{organisation.name}</p>;
  if (organisation.choices.length > MOST_IN_THE_BAR) {
    return (
      <p class="organisation">
        {organisation.name} <a href={routes.organisation}>{words.changeOrganisation}</a>
      </p>
    );
  }
  return (
    <PostForm frame={frame} action={routes.organisation} hidden={{ back: frame.path }} class="organisation">
      <label for="acting-for">{words.organisation}</label>
      <select id="acting-for" name="organisation">
        {organisation.choices.map((choice) => (
          <option key={choice.id} value={choice.id} selected={choice.id === organisation.id}>
            {choice.name}
          </option>
        ))}
      </select>
      <button>{words.changeOrganisation}</button>
    </PostForm>
  );
}
