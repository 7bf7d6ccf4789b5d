import type { PlanTotals } from '../../reporting/extension/plan-totals.js';
import type { Locale } from '../wording/locale.js';

const TONNE = 1000;
/** From this many kilograms on, carbon is said in tonnes. */
const SAID_IN_TONNES = 10_000;

/** One sentence: how many devices may stay, what that keeps, and what it takes. */
export function sayPlanTotal({ devices, carbon, money, minutes, partsEur }: PlanTotals, locale: Locale): string {
  const { words, format } = locale;
  const { extension, estimates } = words;
  const { figure } = format;
  const parts: string[] = [];
  if (carbon !== null) {
    const inTonnes = carbon.central >= SAID_IN_TONNES;
    const scaled = (value: number): string => figure(inTonnes ? value / TONNE : value);
    const unit = inTonnes ? estimates.unit.tCO2e : estimates.unit.kgCO2e;
    const range = estimates.range(scaled(carbon.low), scaled(carbon.high));
    parts.push(`${estimates.about(scaled(carbon.central), unit)} (${range})`);
  }
  if (money !== null) {
    const range = estimates.range(figure(money.low / 100), figure(money.high / 100));
    parts.push(`${estimates.about(figure(money.central / 100), '€')} (${range})`);
  }
  const hours = format.integer(Math.max(1, Math.round(minutes / 60)));
  const bought = partsEur === 0 ? null : format.euros(partsEur * 100);
  return extension.total(devices, parts, hours, bought);
}
