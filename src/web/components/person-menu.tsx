import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { PostForm } from './post-form.js';

/** Who is signed in, with the way to their account, and the way out. */
export function PersonMenu({ frame }: { readonly frame: Frame }) {
  if (frame.person === null) return null;
  return (
    <>
      <a class="help" href={routes.account}>
        {frame.person.name}
      </a>
      <PostForm frame={frame} action={routes.signOut} class="language">
        <button>{frame.locale.words.layout.signOut}</button>
      </PostForm>
    </>
  );
}
