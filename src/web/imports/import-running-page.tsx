import { Layout } from '../components/layout.js';
import { Progress } from '../components/progress.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { ImportRunningView } from './import-views.js';
import { Steps } from './steps.js';

/** `/imports/:id` while it runs: how far is it? Never reloads by itself. */
export function ImportRunningPage({ frame, view }: { readonly frame: Frame; readonly view: ImportRunningView }) {
  const { imports } = frame.locale.words;
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={view.purpose}
      section="imports"
      parents={[{ label: imports.title, href: routes.imports }]}
    >
      <Steps frame={frame} current="check" />
      <Progress view={view.progress} />
      <p>
        <a class="button" href={view.refreshHref}>
          {imports.running.refresh}
        </a>{' '}
        {imports.running.still}
      </p>
    </Layout>
  );
}
