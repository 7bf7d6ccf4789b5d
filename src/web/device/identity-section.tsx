import { Fragment } from 'preact';
import type { Locale } from '../wording/locale.js';
import type { IdentityView } from './device-view.js';

/** What the inventory knows of the device, and where each datum comes from. */
export const IdentitySection = ({ locale, identity }: { readonly locale: Locale; readonly identity: IdentityView }) => (
  <section aria-labelledby="identity">
    <h2 id="identity">{locale.words.device.identity.title}</h2>
    <dl class="identity">
      {identity.data.map((datum) => (
        <Fragment key={datum.label}>
          <dt>{datum.label}</dt>
          <dd>
            {datum.value}
            {datum.from !== '' && <small>{datum.from}</small>}
          </dd>
        </Fragment>
      ))}
    </dl>
    <p class="hint">
      {identity.mostFrom} {identity.unknown}
    </p>
  </section>
);
