import { Fragment } from 'preact';
import { PostForm } from '../components/post-form.js';
import type { Frame } from '../frame/frame.js';
import type { IdentityView } from './device-view.js';

/** What the inventory knows of the device, and where each datum comes from. */
export const IdentitySection = ({ frame, identity }: { readonly frame: Frame; readonly identity: IdentityView }) => (
  <section aria-labelledby="identity">
    <h2 id="identity">{frame.locale.words.device.identity.title}</h2>
    <dl class="identity">
      {identity.data.map((datum) => (
        <Fragment key={datum.label}>
          <dt>{datum.label}</dt>
          <dd>
            {datum.value}
            {datum.from !== '' && <small>{datum.from}</small>}
            {datum.lock !== null && <small>{datum.lock.sentence}</small>}
            {datum.lock?.release && (
              <PostForm frame={frame} action={datum.lock.release.action}>
                <button aria-label={datum.lock.release.label}>{frame.locale.words.device.edit.release}</button>
              </PostForm>
            )}
          </dd>
        </Fragment>
      ))}
    </dl>
    {identity.editHref !== null && (
      <p class="actions">
        <a href={identity.editHref}>{frame.locale.words.device.edit.link}</a>
        {identity.likeHref !== null && <a href={identity.likeHref}>{frame.locale.words.device.add.likeThis}</a>}
      </p>
    )}
    <p class="hint">
      {identity.mostFrom} {identity.unknown}
    </p>
  </section>
);
