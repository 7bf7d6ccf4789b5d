import type { Row } from '../components/data-table.js';
import type { Tone } from '../components/tone.js';
import { verdictTone } from '../components/verdict-tone.js';
import { routes } from '../frame/routes.js';
import type { Category } from '../../inventory/domain/category.js';
import type { SupportEnd } from '../../lifespan/domain/support-end.js';
import type { DateOnly } from '../../kernel/date-only.js';
import type { Estimate } from '../../kernel/estimate.js';
import type { KgCo2e } from '../../kernel/quantity.js';
import type { VerdictCode } from '../components/verdict-tone.js';
import type { Locale } from '../wording/locale.js';
import { modelName } from '../wording/model-name.js';

/** One device as the list needs it. */
export type DeviceLine = {
  readonly id: string;
  /** what people call it; null when it has no name at all */
  readonly label: string | null;
  readonly category: Category | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly site: string | null;
  readonly ageMonths: number | null;
  readonly supportEnd: SupportEnd;
  readonly embodied: Estimate<KgCo2e> | null;
  readonly verdict: VerdictCode | null;
};

/** A device as a row of eight cells; what is not known is said so. */
export function presentDeviceRow(device: DeviceLine, locale: Locale): Row {
  const { words, format } = locale;
  const unknown = { text: words.layout.unknown, tone: 'quiet' } as const;
  const label = device.label ?? words.fleet.noIdentity;
  const model = modelName(device.manufacturer, device.model);
  return {
    cells: [
      { text: label, href: routes.device(device.id) },
      device.category === null ? unknown : words.codes.category[device.category],
      model === '' ? unknown : model,
      device.site ?? unknown,
      device.ageMonths === null ? unknown : format.shortAge(device.ageMonths),
      supportCell(device.supportEnd, locale),
      device.embodied === null ? unknown : carbon(device.embodied, locale),
      device.verdict === null
        ? unknown
        : { text: words.codes.verdict[device.verdict], tone: verdictTone(device.verdict) },
    ],
  };
}

/** `190 (120–300)`: the unit stands in the header of the column. */
function carbon({ central, low, high }: Estimate<KgCo2e>, { format }: Locale): string {
  return `${format.figure(central)} (${format.figure(low)}–${format.figure(high)})`;
}

function supportCell({ state, on }: SupportEnd, locale: Locale): { text: string; tone?: Tone } {
  const { words, format } = locale;
  switch (state) {
    case 'supported-until':
      return { text: dayOr(on, words.codes.support.supported, format.day) };
    case 'supported-undated':
      return { text: words.codes.support.supported };
    case 'ended-on':
    case 'ended-undated':
      return { text: dayOr(on, words.codes.support.ended, format.day), tone: 'danger' };
    case 'unknown':
      return { text: words.layout.unknown, tone: 'quiet' };
    case 'not-applicable':
      return { text: words.fleet.notApplicable, tone: 'quiet' };
  }
}

const dayOr = (on: DateOnly | null, word: string, say: (day: DateOnly) => string): string =>
  on === null ? word : say(on);
