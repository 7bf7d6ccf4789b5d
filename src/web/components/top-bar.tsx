import { SECTIONS, type Frame, type Section } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { OrganisationSwitch } from './organisation-switch.js';
import { PersonMenu } from './person-menu.js';
import { PostForm } from './post-form.js';
import { Wordmark } from './wordmark.js';

/** The name; then organisation, help, language and navigation, folded in a `details` on narrow screens, open on wide ones. */
export function TopBar({ frame, section }: { readonly frame: Frame; readonly section: Section | null }) {
  const { words, language } = frame.locale;
  const other = language === 'fr' ? 'en' : 'fr';
  const sections = (Object.keys(SECTIONS) as Section[]).filter((entry) => SECTIONS[entry].some(frame.may));
  return (
    <header class="top">
      <a class="home" href={routes.overview} aria-label={words.layout.home}>
        <Wordmark />
        Prolonge
      </a>
      {frame.organisation !== null && <p class="printed">{frame.organisation.name}</p>}
      <details class="menu">
        <summary>{words.layout.menu}</summary>
        <OrganisationSwitch frame={frame} />
        <a class="help" href={routes.help}>
          {words.layout.help}
        </a>
        <PostForm
          frame={frame}
          action={routes.language}
          hidden={{ language: other, back: frame.path }}
          class="language"
        >
          <button lang={other}>{words.layout.otherLanguage}</button>
        </PostForm>
        <PersonMenu frame={frame} />
        {sections.length > 0 && (
          <nav aria-label={words.layout.mainNavigation}>
            <ul>
              {sections.map((entry) => (
                <li key={entry}>
                  <a href={routes[entry]} aria-current={entry === section ? 'page' : undefined}>
                    {words.layout.nav[entry]}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </details>
    </header>
  );
}
