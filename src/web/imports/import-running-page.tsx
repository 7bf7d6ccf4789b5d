import { Layout } from '../components/layout.js';
import { Progress } from '../components/progress.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ImportRunningView } from './import-views.js';
import { Steps } from './steps.js';

/** `/imports/:id` while it runs: how far is it? Reloads by itself only for who asks it to, or by the script in place. */
export function ImportRunningPage({ frame, view }: { readonly frame: Frame; readonly view: ImportRunningView }) {
  const { imports } = frame.locale.words;
  const words = imports.running;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={view.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
      withScript
    >
      <Steps frame={frame} current={view.step} />
      <div data-live={view.refreshHref}>
        <Progress view={view.progress} />
        <p>{view.left}</p>
      </div>
      <p>{words.leave}</p>
      <p>
        <a class="button" href={view.refreshHref}>
          {words.refresh}
        </a>{' '}
        <span class="unscripted">
          {view.isFollowed ? words.following : words.still}{' '}
          <a href={view.followHref}>{view.isFollowed ? words.stopFollowing : words.follow}</a>
        </span>
      </p>
    </Layout>
  );
}
