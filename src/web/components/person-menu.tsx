import { PERMISSIONS, type Permission } from '../../accounts/domain/permission.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { PostForm } from './post-form.js';

const ADMINISTRATION = (Object.keys(PERMISSIONS) as Permission[]).filter((name) => /\.manage$|^audit\./.test(name));

/** Who is signed in, their account, the administration when they have one, and the way out. */
export function PersonMenu({ frame }: { readonly frame: Frame }) {
  const words = frame.locale.words.layout;
  if (frame.person === null) return null;
  return (
    <>
      {ADMINISTRATION.some(frame.may) && <a href={routes.administration}>{words.administration}</a>}
      <a href={routes.account}>{frame.person.name}</a>
      <PostForm frame={frame} action={routes.signOut} class="language">
        <button>{words.signOut}</button>
      </PostForm>
    </>
  );
}
