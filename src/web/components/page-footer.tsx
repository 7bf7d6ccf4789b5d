import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';

/** For whom, what the product is, where its figures come from, what it keeps about people, and the accessibility statement the law asks for. */
export function PageFooter({ frame }: { readonly frame: Frame }) {
  const { words } = frame.locale;
  return (
    <footer class="foot">
      <p>
        {frame.organisation !== null && `${frame.organisation.name}. `}
        {words.layout.purpose} <a href={routes.sources}>{words.layout.sources}</a>.{' '}
        <a href={routes.privacy}>{words.privacy.title}</a>. {words.layout.accessibility}.
      </p>
    </footer>
  );
}
