import type { Estimate } from '../../kernel/estimate.js';
import type { Share } from '../../kernel/quantity.js';
import type { Locale } from '../wording/locale.js';

/** A chance said on ten devices: `8 sur 10`, `plus de 9 sur 10`; its interval as percentages. */
export function presentChance(probability: Estimate<Share>, locale: Locale): { outOfTen: string; range: string } {
  const { estimates } = locale.words;
  const { percent } = locale.format;
  return {
    outOfTen: outOfTen(probability.central, estimates),
    range: estimates.range(percent(probability.low), percent(probability.high)),
  };
}

function outOfTen(share: number, words: Locale['words']['estimates']): string {
  const tenths = Math.round(share * 10);
  if (tenths >= 10) return words.moreThanNineInTen;
  if (tenths <= 0) return words.fewerThanOneInTen;
  return words.outOfTen(tenths);
}
