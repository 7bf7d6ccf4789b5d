/** Below this, the recurrences move the argument up to where the asymptotic series is exact to the last digit. */
const LARGE = 10;

/** ψ(x), the derivative of ln Γ, for x > 0: recurrence, then the asymptotic series (Abramowitz and Stegun 6.3.18). */
export function digamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < LARGE; y += 1) shift -= 1 / y;
  const z = 1 / y ** 2;
  const series = z * (1 / 12 - z * (1 / 120 - z * (1 / 252 - z * (1 / 240 - z * (1 / 132 - (z * 691) / 32760)))));
  return shift + Math.log(y) - 1 / (2 * y) - series;
}

/** ψ'(x) for x > 0, in the same way (6.4.12). */
export function trigamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < LARGE; y += 1) shift += 1 / y ** 2;
  const z = 1 / y ** 2;
  const series = z * (1 / 6 - z * (1 / 30 - z * (1 / 42 - z * (1 / 30 - z * (5 / 66 - (z * 691) / 2730)))));
  return shift + 1 / y + z / 2 + series / y;
}
