/** Telling carbon, life and verdict of 100,000 invented devices, and what each of the three takes. */

const DEVICES = 100_000;
const TODAY = '2026-11-23';
const CATEGORIES = ['laptop', 'desktop', 'monitor', 'smartphone', 'tablet'];
const SYSTEMS = ['Windows 10 Pro 22H2', 'Windows 11 Pro 24H2', 'Windows 11', 'macOS 14.5', null];
const PROCESSORS = ['Intel(R) Core(TM) i5-8250U', 'Intel(R) Core(TM) i5-7200U', null];

const pick = (list, index) => list[index % list.length];

/** A fleet of 400 models bought over eleven years; what is left out is unknown. */
function inventDevices(fields) {
  const unknown = Object.fromEntries(fields.map((field) => [field, null]));
  return Array.from({ length: DEVICES }, (_, index) => ({
    ...unknown,
    status: 'in-service',
    category: pick(CATEGORIES, index),
    manufacturer: 'Dell',
    model: `Latitude ${index % 400}`,
    purchasedOn: `${2015 + (index % 11)}-0${1 + (index % 9)}-${String(1 + (index % 28)).padStart(2, '0')}`,
    os: pick(SYSTEMS, index),
    cpu: pick(PROCESSORS, index),
    ramGb: index % 16,
  }));
}

async function openServices() {
  const at = (path) => import(`../../dist/${path}.js`);
  const { NestFactory } = await import('@nestjs/core');
  const { RenewalModule } = await at('renewal/renewal.module');
  const application = await NestFactory.createApplicationContext(RenewalModule, { logger: false });
  const { AssessmentService } = await at('renewal/assessment.service');
  const { FootprintService } = await at('footprint/footprint.service');
  const { LifespanService } = await at('lifespan/lifespan.service');
  const { DEVICE_FIELD_NAMES } = await at('inventory/domain/device-fields');
  const get = (service) => application.get(service, { strict: false });
  return {
    devices: inventDevices(DEVICE_FIELD_NAMES),
    footprints: get(FootprintService),
    lifespans: get(LifespanService),
    assessments: get(AssessmentService),
  };
}

const each = (service) => (context) => {
  for (const device of context.devices) context[service].assess(device, TODAY);
  return { count: context.devices.length };
};

export default {
  says: `assesses ${DEVICES} devices: carbon alone, life alone, then all three with the verdict.`,
  baseline: 'carbon, life and verdict',
  prepare: openServices,
  contenders: { carbon: each('footprints'), life: each('lifespans'), 'carbon, life and verdict': each('assessments') },
};
