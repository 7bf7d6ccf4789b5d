import type { VNode } from 'preact';
import { CarbonPage } from '../../../src/web/carbon/carbon-page.js';
import { presentCarbonYear } from '../../../src/web/carbon/present-carbon-year.js';
import { DeviceEditPage } from '../../../src/web/device/device-edit-page.js';
import { BLANK } from '../../../src/web/components/form-state.js';
import { NewDevicePage } from '../../../src/web/device/new-device-page.js';
import { presentRefused } from '../../../src/web/device/present-refused.js';
import { DevicePage } from '../../../src/web/device/device-page.js';
import { originsOf, presentEvents } from '../../../src/web/device/present-events.js';
import { presentAdvice } from '../../../src/web/device/present-advice.js';
import { presentCarbon } from '../../../src/web/device/present-carbon.js';
import { presentIdentity } from '../../../src/web/device/present-identity.js';
import { presentLife } from '../../../src/web/device/present-life.js';
import { presentSupport } from '../../../src/web/device/present-support.js';
import { ErrorPage } from '../../../src/web/errors/error-page.js';
import { presentError } from '../../../src/web/errors/present-error.js';
import { FleetFiltersPage } from '../../../src/web/fleet/fleet-filters-page.js';
import { FleetPage } from '../../../src/web/fleet/fleet-page.js';
import { presentFleet } from '../../../src/web/fleet/present-fleet.js';
import { HelpPage } from '../../../src/web/help/help-page.js';
import { ImportCheckPage } from '../../../src/web/imports/import-check-page.js';
import { ImportReceiptPage } from '../../../src/web/imports/import-receipt-page.js';
import { ImportRunningPage } from '../../../src/web/imports/import-running-page.js';
import { ImportsPage } from '../../../src/web/imports/imports-page.js';
import { presentCheck } from '../../../src/web/imports/present-check.js';
import { presentImports } from '../../../src/web/imports/present-imports.js';
import { presentReceipt } from '../../../src/web/imports/present-receipt.js';
import { presentRunning } from '../../../src/web/imports/present-running.js';
import { UploadPage } from '../../../src/web/imports/upload-page.js';
import { MethodPage } from '../../../src/web/methods/method-page.js';
import { OrganisationPage } from '../../../src/web/organisation/organisation-page.js';
import { OverviewPage } from '../../../src/web/overview/overview-page.js';
import { presentOverview } from '../../../src/web/overview/present-overview.js';
import { presentSources } from '../../../src/web/sources/present-sources.js';
import { SourcesPage } from '../../../src/web/sources/sources-page.js';
import { sayRefusal } from '../../../src/web/wording/say-refusal.js';
import type { Frame } from '../../../src/web/frame/frame.js';
import { sampleAccountPages } from './sample-account-pages.js';
import { sampleAdministrationPages } from './sample-administration-pages.js';
import { aVerdict } from './sample-advice.js';
import { aFootprint, noFootprint, aLaptop, aLife, fileNames, someEvents } from './sample-device.js';
import { nameOf } from './sample-estimates.js';
import { someFleetPage } from './sample-fleet.js';
import { aRunningImport, sampleImportSteps } from './sample-import-steps.js';
import { aCheck, anImport } from './sample-imports.js';
import { sampleExtensionPages } from './sample-extension.js';
import { sampleModelPages } from './sample-models.js';
import { someCarbonYear } from './sample-carbon.js';
import { someOverview } from './sample-overview.js';

const METHOD = `# Footprint of a device (\`footprint/1\`)

What a device weighs: **embodied** and *use*. See [ADEME](https://base-empreinte.ademe.fr).
## Symbols

| symbol | meaning | unit |
|---|---|---|
| E | embodied footprint | kgCO2e |
| c | electricity of the device in use | kWh/year |

1. \`E = M + D + F\`
2. Use: \`c × f(y)\`

\`\`\`
185.1 = 170 + 12.3 + 2.8
\`\`\``;

const SOURCES = ['ademe-acv-numerique', 'ademe-electricity-france', 'boavizta-footprint-data', 'endoflife-date'].map(
  (id) => ({
    id,
    title: 'Analyses de cycle de vie des équipements numériques, modèle Publicodes',
    publisher: 'ADEME',
    version: '2.2.0, commit 70676e4 (2026-08-19)',
    url: 'https://github.com/incubateur-ademe/publicodes-acv-numerique',
    licence: 'MIT',
    retrievedOn: '2026-11-23',
  }),
);

/** Every page in its typical, empty and failing states, by name. */
export function samplePages(frame: Frame): Readonly<Record<string, VNode>> {
  const { locale } = frame;
  const device = {
    title: 'PC-00412',
    purpose: 'Ordinateur portable Dell Latitude 5420, en service, Hôtel de ville.',
    advice: presentAdvice(aVerdict(), locale, nameOf),
    life: presentLife(aLife(), locale, nameOf),
    support: presentSupport(aLife().supportEnd, locale, nameOf),
    carbon: presentCarbon(aFootprint(), locale, nameOf),
    identity: presentIdentity(aLaptop(), originsOf(someEvents(), fileNames, locale), locale),
    events: presentEvents(someEvents(), fileNames, locale),
    allEventsHref: null,
  };
  const refusal = { code: 'file-old-xls', kind: 'invalid', facts: {} } as const;
  const upload = { organisation: 'Métropole des Trois-Vallées', largest: '100 Mo', errors: [] };
  return {
    overview: <OverviewPage frame={frame} view={presentOverview(someOverview(), locale, nameOf)} />,
    'overview-empty': (
      <OverviewPage
        frame={frame}
        view={presentOverview(someOverview({ deviceCount: 0, retiredCount: 0, ages: [] }), locale, nameOf)}
      />
    ),
    carbon: <CarbonPage frame={frame} view={presentCarbonYear(someCarbonYear(), locale)} />,
    fleet: <FleetPage frame={frame} view={presentFleet(someFleetPage(), locale)} />,
    'fleet-empty': (
      <FleetPage
        frame={frame}
        view={presentFleet(someFleetPage({ devices: [], total: 0, page: 1, filters: {}, fleetIsEmpty: true }), locale)}
      />
    ),
    'fleet-no-match': (
      <FleetPage frame={frame} view={presentFleet(someFleetPage({ devices: [], total: 0, page: 1 }), locale)} />
    ),
    'fleet-filters': (
      <FleetFiltersPage
        frame={frame}
        filters={{ category: 'laptop', q: 'PC-04' }}
        organisations={[
          { value: 'a', label: 'Saint-Aubin' },
          { value: 'b', label: 'Montclair' },
        ]}
        sites={[{ value: 'Hôtel de ville', label: 'Hôtel de ville (412)' }]}
        manufacturers={[{ value: 'Dell', label: 'Dell (903)' }]}
      />
    ),
    device: <DevicePage frame={frame} view={device} />,
    'device-edit': (
      <DeviceEditPage
        frame={frame}
        view={{
          ...{ id: 'd1', label: 'PC-00412', seen: '2026-11-20T08:00:00.000Z' },
          form: {
            typed: { model: 'Latitude 5420', purchasedOn: '31/02/2020' },
            errors: [{ field: 'purchasedOn', sentence: locale.words.device.edit.fault('date', '31/02/2020') }],
          },
        }}
      />
    ),
    'device-new': (
      <NewDevicePage
        frame={frame}
        view={{ organisation: 'Métropole des Trois-Vallées', form: BLANK, alreadyThere: [] }}
      />
    ),
    'device-new-known': (
      <NewDevicePage
        frame={frame}
        view={{
          organisation: 'Métropole des Trois-Vallées',
          ...presentRefused(
            { faults: [], alreadyThere: [{ field: 'assetTag', id: 'd1', label: 'PC-00412' }] },
            { assetTag: 'PC-00412' },
            locale,
          ),
        }}
      />
    ),
    'device-unknown': (
      <DevicePage
        frame={frame}
        view={{
          ...device,
          advice: null,
          life: presentLife(
            aLife({ age: null, remaining: null, stillServing: [], noRemainingBecause: 'date-unknown' }),
            locale,
            nameOf,
          ),
          carbon: presentCarbon(noFootprint('category-unknown'), locale, nameOf),
          identity: presentIdentity(aLaptop({ category: null, inServiceOn: null, purchasedOn: null }), {}, locale),
          events: [],
        }}
      />
    ),
    imports: (
      <ImportsPage
        frame={frame}
        view={presentImports(
          {
            ...{ page: 2, total: 60 },
            imports: [
              anImport({ id: 'a', stage: 'previewed', appliedAt: null }),
              anImport(),
              anImport({ id: 'b', fileName: 'parc.xls', stage: 'refused', document: null, rowsRead: 0, refusal }),
            ],
          },
          locale,
        )}
      />
    ),
    'imports-empty': <ImportsPage frame={frame} view={presentImports({ imports: [], page: 1, total: 0 }, locale)} />,
    upload: <UploadPage frame={frame} view={upload} />,
    'upload-error': (
      <UploadPage
        frame={frame}
        view={{
          ...upload,
          errors: [{ field: 'inventory', sentence: sayRefusal(refusal, locale).sentence }],
        }}
      />
    ),
    'import-check': <ImportCheckPage frame={frame} view={presentCheck(aCheck(), locale)} />,
    'import-running': (
      <ImportRunningPage
        frame={frame}
        view={presentRunning({ facts: aRunningImport(), then: null, isFollowed: false }, locale)}
      />
    ),
    'import-receipt': (
      <ImportReceiptPage frame={frame} view={presentReceipt(anImport(), '/imports/3/erreurs.csv', locale)} />
    ),
    'import-refused': (
      <ImportReceiptPage
        frame={frame}
        view={presentReceipt(anImport({ stage: 'refused', document: null, refusal }), null, locale)}
      />
    ),
    sources: (
      <SourcesPage
        frame={frame}
        view={presentSources(SOURCES, [{ name: 'footprint', title: 'Footprint of a device' }], locale)}
      />
    ),
    method: <MethodPage frame={frame} markdown={METHOD} />,
    organisation: (
      <OrganisationPage
        frame={frame}
        choices={[
          { value: 'a', label: 'Saint-Aubin' },
          { value: 'b', label: 'Montclair' },
        ]}
        current="b"
      />
    ),
    'error-404': (
      <ErrorPage frame={frame} view={presentError({ status: 404, refusal: null, requestId: null }, locale)} />
    ),
    'error-500': (
      <ErrorPage frame={frame} view={presentError({ status: 500, refusal: null, requestId: 'req-8f2' }, locale)} />
    ),
    'error-422': <ErrorPage frame={frame} view={presentError({ status: 422, refusal, requestId: null }, locale)} />,
    help: <HelpPage frame={frame} />,
    ...sampleModelPages(frame),
    ...sampleExtensionPages(frame),
    ...sampleImportSteps(frame),
    ...sampleAccountPages(frame),
    ...sampleAdministrationPages(frame),
  };
}
