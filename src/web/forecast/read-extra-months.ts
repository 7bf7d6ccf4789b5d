import { USUAL_EXTRA_MONTHS } from '../../reporting/forecast/extra-months.js';
import { routes } from '../frame/routes.js';

/** Months by which a person may lengthen the rule. */
export const EXTRA_CHOICES = [12, 24, 36] as const;

/** What is outside the list is the usual choice. */
export const readExtraMonths = (query: Readonly<Record<string, unknown>>): number =>
  EXTRA_CHOICES.find((choice) => String(choice) === query.plus) ?? USUAL_EXTRA_MONTHS;

export const forecastHref = (extraMonths: number, path: string = routes.forecast): string =>
  extraMonths === USUAL_EXTRA_MONTHS ? path : `${path}?plus=${String(extraMonths)}`;
