import { Layout } from '../components/layout.js';
import { Message } from '../components/message.js';
import { Timeline } from '../components/timeline.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import { AdviceSection } from './advice-section.js';
import { CarbonSection } from './carbon-section.js';
import type { DeviceView } from './device-view.js';
import { IdentitySection } from './identity-section.js';
import { LifeSection } from './life-section.js';
import { RulesTable } from './rules-table.js';

/** `/parc/:id`: what is this device worth keeping for? Advice first, then what it rests on. */
export function DevicePage({ frame, view }: { readonly frame: Frame; readonly view: DeviceView }) {
  const { locale } = frame;
  const words = locale.words.device;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={view.purpose}
      section="fleet"
      parents={[{ label: locale.words.fleet.title, href: routes.fleet }]}
    >
      {view.done && (
        <Message frame={frame} tone="good">
          {view.done.sentence} {view.done.next !== null && <a href={view.done.next.href}>{view.done.next.label}</a>}
        </Message>
      )}
      {view.advice === null ? (
        <p>{locale.words.renewal.gone}</p>
      ) : (
        <AdviceSection locale={locale} advice={view.advice} />
      )}
      <div class="pair">
        <LifeSection locale={locale} life={view.life} support={view.support} />
        <CarbonSection locale={locale} carbon={view.carbon} />
      </div>
      {view.advice !== null && <RulesTable locale={locale} advice={view.advice} />}
      <IdentitySection frame={frame} identity={view.identity} />
      <h2>{words.events}</h2>
      {view.events.length === 0 ? <p>{words.noEvent}</p> : <Timeline events={view.events} />}
      {view.allEventsHref !== null && (
        <p>
          <a href={view.allEventsHref}>{words.allEvents}</a>
        </p>
      )}
    </Layout>
  );
}
