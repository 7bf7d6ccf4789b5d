/** `node scripts/tasks/fit-lives.mjs DEVICES MODELS`: estimates the lives of an invented fleet; prints times and peak memory as JSON. */
const [devices, models] = process.argv.slice(2).map(Number);

const at = (path) => import(`../../dist/${path}.js`);
const { seededRandom } = await at('kernel/random');
const { LifeCounts } = await at('lifespan/domain/survival/life-counts');
const { fitFleetGroup } = await at('lifespan/domain/survival/group-fit');
const { fitSpread } = await at('lifespan/domain/survival/gamma-shrinkage');
const { weibullData } = await at('lifespan/domain/survival/weibull-data');

const random = seededRandom(20261124);

/** One device as it would come from the inventory: nothing is kept of it but its counts. */
function count(groups, index) {
  const bought = Math.floor(random() * 5100);
  const fails = 3100 * (-Math.log(1 - random())) ** (1 / 1.9);
  const retires = random() < 0.8 ? 1826 + 365 * (random() + random()) : Infinity;
  const left = Math.ceil(Math.min(fails, retires, 5100 - bought));
  const cause = left >= 5100 - bought ? 'censored' : fails < retires ? 'failure' : 'policy';
  groups[index % groups.length].add(Math.max(0, 2550 - bought), left, cause);
}

const start = performance.now();
const groups = Array.from({ length: models }, () => new LifeCounts());
for (let index = 0; index < devices; index += 1) count(groups, index);
const counted = performance.now();
let steps = 0;
let laws = 0;
for (const group of groups) {
  const { service, law } = fitFleetGroup(group);
  steps += service.length;
  laws += law === null ? 0 : 1;
}
const fitted = performance.now();
const whole = new LifeCounts();
for (const group of groups) whole.merge(group);
fitFleetGroup(whole);
const spread = fitSpread(groups.map((group) => weibullData(group, ['failure'], 365.25)));
const ended = performance.now();

const seconds = (from, to) => ((to - from) / 1000).toFixed(2);
process.stdout.write(
  JSON.stringify({
    count: devices,
    'invent and count, s': seconds(start, counted),
    'curves and laws, s': seconds(counted, fitted),
    'category and spread, s': seconds(fitted, ended),
    'CPU of all, s': ((process.cpuUsage().user + process.cpuUsage().system) / 1e6).toFixed(2),
    steps,
    laws,
    spreadOfModels: spread === null ? 'none' : spread.a.toFixed(0),
    peakRssMb: Math.round(process.resourceUsage().maxRSS / 1024),
  }),
);
