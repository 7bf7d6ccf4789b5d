import type { LifespanAnswer } from '../../lifespan/domain/lifespan-answer.js';
import { presentChance } from '../components/present-chance.js';
import { presentEstimate, type SourceNames } from '../components/present-estimate.js';
import type { Locale } from '../wording/locale.js';
import type { LifeView } from './device-view.js';

/** Says a life: age, expected remaining time, and how many of ten still serve later. */
export function presentLife(answer: LifespanAnswer, locale: Locale, nameOf: SourceNames): LifeView {
  const words = locale.words.device;
  return {
    age: sayAge(answer.age, locale),
    remaining: answer.remaining === null ? null : presentEstimate(answer.remaining, locale, nameOf),
    noRemaining: answer.noRemainingBecause === null ? '' : words.noRemaining[answer.noRemainingBecause],
    stillServing: answer.stillServing.map(({ inMonths, probability }) => {
      const { outOfTen, range } = presentChance(probability, locale);
      return { sentence: words.stillServing(outOfTen, words.spans[inMonths]), range };
    }),
  };
}

function sayAge(age: LifespanAnswer['age'], { words, format }: Locale): string {
  if (age === null) return words.device.ageUnknown;
  const [months, since] = [format.age(age.months), format.dayInProse(age.since)];
  return age.from === 'in-service'
    ? words.device.ageInService(months, since)
    : words.device.ageSincePurchase(months, since);
}
