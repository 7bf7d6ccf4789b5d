import type { SupportEnd } from '../../lifespan/domain/support-end.js';
import type { SourceNames } from '../components/present-estimate.js';
import { routes } from '../frame/routes.js';
import type { Locale } from '../wording/locale.js';
import type { SupportView } from './device-view.js';

/** Says until when security fixes come, what was assumed, and from which source. */
export function presentSupport(end: SupportEnd, locale: Locale, nameOf: SourceNames): SupportView {
  const { words, format } = locale;
  const { device } = words;
  const notes = [
    end.subject === null ? '' : device.supportSubject[end.subject],
    end.doubt === null ? '' : device.supportDoubt[end.doubt],
    end.extendedOn === null ? '' : device.supportExtension(format.dayInProse(end.extendedOn)),
  ].filter((note) => note !== '');
  const source = end.sourceId === null ? null : { label: nameOf(end.sourceId), href: routes.source(end.sourceId) };
  return { ...saySupport(end, locale), notes, source };
}

function saySupport(end: SupportEnd, { words, format }: Locale): Pick<SupportView, 'sentence' | 'tone'> {
  const { device } = words;
  const product = end.product ?? device.thisSystem;
  switch (end.state) {
    case 'supported-until':
      return {
        tone: 'good',
        sentence:
          end.on === null ? device.supportUndated(product) : device.supportUntil(product, format.dayInProse(end.on)),
      };
    case 'supported-undated':
      return { tone: 'good', sentence: device.supportUndated(product) };
    case 'ended-on':
      return {
        tone: 'danger',
        sentence:
          end.on === null
            ? device.supportEndedUndated(product)
            : device.supportEnded(product, format.dayInProse(end.on)),
      };
    case 'ended-undated':
      return { tone: 'danger', sentence: device.supportEndedUndated(product) };
    case 'unknown':
      return {
        tone: 'quiet',
        sentence: end.product === null ? device.supportUnknown : device.supportUnknownOf(end.product),
      };
    case 'not-applicable':
      return { tone: 'quiet', sentence: device.supportNotApplicable };
  }
}
