import { describe, expect, it } from '@jest/globals';
import { DevicePage } from '../../../src/web/device/device-page.js';
import { originsOf, presentEvents } from '../../../src/web/device/present-events.js';
import { presentAdvice } from '../../../src/web/device/present-advice.js';
import { presentCarbon } from '../../../src/web/device/present-carbon.js';
import { presentIdentity } from '../../../src/web/device/present-identity.js';
import { presentLife } from '../../../src/web/device/present-life.js';
import { presentSupport } from '../../../src/web/device/present-support.js';
import { FleetPage } from '../../../src/web/fleet/fleet-page.js';
import { presentFleet } from '../../../src/web/fleet/present-fleet.js';
import { ImportCheckPage } from '../../../src/web/imports/import-check-page.js';
import { ImportReceiptPage } from '../../../src/web/imports/import-receipt-page.js';
import { ImportsPage } from '../../../src/web/imports/imports-page.js';
import { presentCheck } from '../../../src/web/imports/present-check.js';
import { presentImports } from '../../../src/web/imports/present-imports.js';
import { presentReceipt } from '../../../src/web/imports/present-receipt.js';
import { MethodPage } from '../../../src/web/methods/method-page.js';
import { OverviewPage } from '../../../src/web/overview/overview-page.js';
import { presentOverview } from '../../../src/web/overview/present-overview.js';
import { presentSources } from '../../../src/web/sources/present-sources.js';
import { SourcesPage } from '../../../src/web/sources/sources-page.js';
import { renderPage } from '../../../src/web/frame/render-page.js';
import { localeOf } from '../../../src/web/wording/locale.js';
import { elementsOf } from './elements.js';
import { aReason, aVerdict } from './sample-advice.js';
import { aFootprint, aLaptop, aLife, someEvents } from './sample-device.js';
import { nameOf } from './sample-estimates.js';
import { aDeviceLine, someFleetPage, windows10 } from './sample-fleet.js';
import { aFrame } from './sample-frame.js';
import { aCheck, aDocument, anImport } from './sample-imports.js';
import { someOverview } from './sample-overview.js';

const HOSTILE = `</title><script>alert(1)</script>"'><img src=x onerror=alert(1)>`;
const locale = localeOf('fr');
const frame = aFrame('fr', {
  path: `/parc?q=${HOSTILE}`,
  organisation: {
    id: HOSTILE,
    name: HOSTILE,
    choices: [
      { id: HOSTILE, name: HOSTILE },
      { id: 'b', name: 'B' },
    ],
  },
});
const device = aLaptop({
  assetTag: HOSTILE,
  name: HOSTILE,
  model: HOSTILE,
  os: HOSTILE,
  notes: HOSTILE,
  siteName: HOSTILE,
});
const events = someEvents().map((event) => ({ ...event, kind: HOSTILE as 'created', actor: HOSTILE }));
const problem = {
  row: 3,
  column: HOSTILE,
  field: HOSTILE,
  severity: 'error',
  code: HOSTILE,
  message: HOSTILE,
  value: HOSTILE,
} as const;
const document = aDocument({
  file: { ...aDocument().file, name: HOSTILE, sheet: HOSTILE, delimiter: HOSTILE },
  columns: [
    { header: HOSTILE, field: HOSTILE, confidence: 0.3, sample: HOSTILE },
    { header: HOSTILE, field: null, confidence: 0, sample: null },
  ],
  decisions: [{ kind: HOSTILE, value: HOSTILE, because: HOSTILE }],
  ignoredKinds: [{ kind: HOSTILE, family: 'server', rows: 1 }],
  unknownWords: [{ field: 'category', word: HOSTILE, rows: 1, firstRow: 2 }],
  problems: [problem],
});
const check = aCheck({
  importId: HOSTILE,
  document,
  rows: [{ position: 1, device: HOSTILE, action: 'updated', changes: { siteName: [HOSTILE, HOSTILE] } }],
});
const anImported = anImport({ id: HOSTILE, fileName: HOSTILE, actor: HOSTILE, document });
const facts = { product: HOSTILE, currency: HOSTILE };
const verdict = aVerdict({
  because: { code: 'support-ended', facts },
  actions: [{ code: 'extended-support', facts }],
  reasons: [aReason('supported', { value: HOSTILE, threshold: HOSTILE, unit: HOSTILE, source: HOSTILE, facts })],
  ruleVersion: HOSTILE,
});
const source = {
  id: HOSTILE,
  title: HOSTILE,
  publisher: HOSTILE,
  version: HOSTILE,
  licence: HOSTILE,
  retrievedOn: HOSTILE,
};

const pages = {
  fleet: (
    <FleetPage
      frame={frame}
      view={presentFleet(
        someFleetPage({
          filters: { q: HOSTILE, site: HOSTILE, manufacturer: HOSTILE, organisation: HOSTILE },
          devices: [
            aDeviceLine(1, { id: HOSTILE, label: HOSTILE, manufacturer: HOSTILE, model: HOSTILE, site: HOSTILE }),
          ],
          organisationNames: { [HOSTILE]: HOSTILE },
        }),
        locale,
      )}
    />
  ),
  device: (
    <DevicePage
      frame={frame}
      view={{
        title: HOSTILE,
        purpose: HOSTILE,
        advice: presentAdvice(verdict, locale, () => HOSTILE),
        life: presentLife(aLife(), locale, () => HOSTILE),
        support: presentSupport({ ...windows10, product: HOSTILE, sourceId: HOSTILE }, locale, () => HOSTILE),
        carbon: presentCarbon(aFootprint({ configuration: HOSTILE }), locale, nameOf),
        identity: presentIdentity(device, originsOf(events, { 'import-1': HOSTILE }, locale), locale),
        events: presentEvents(events, { 'import-1': HOSTILE }, locale),
        allEventsHref: null,
      }}
    />
  ),
  overview: (
    <OverviewPage
      frame={frame}
      view={presentOverview(someOverview({ organisation: HOSTILE }), locale, () => HOSTILE)}
    />
  ),
  imports: <ImportsPage frame={frame} view={presentImports({ imports: [anImported], page: 1, total: 1 }, locale)} />,
  check: <ImportCheckPage frame={frame} view={presentCheck(check, locale)} />,
  receipt: <ImportReceiptPage frame={frame} view={presentReceipt(anImported, null, locale)} />,
  sources: <SourcesPage frame={frame} view={presentSources([{ ...source, url: 'javascript:alert(1)' }], [], locale)} />,
  method: <MethodPage frame={frame} markdown={`# ${HOSTILE}\n\n${HOSTILE}\n\n[x](javascript:alert(1)) | ${HOSTILE}`} />,
};

describe.each(Object.entries(pages))('hostile text on the page %s', (_name, page) => {
  const html = renderPage(page);

  it('stays text', () => {
    const elements = elementsOf(html);
    expect(html).not.toMatch(/<script>|<img/);
    expect(elements.filter(({ name, attributes }) => name === 'script' || 'onerror' in attributes)).toEqual([]);
    expect(html).toContain('&lt;script>alert(1)&lt;/script>');
  });

  it('never becomes a link that runs', () => {
    const links = elementsOf(html).flatMap(({ attributes }) =>
      [attributes.href, attributes.action].filter((link) => link !== undefined),
    );
    expect(links.filter((link) => !/^(\/(?!\/)|#|https:\/\/)/.test(link))).toEqual([]);
  });
});
