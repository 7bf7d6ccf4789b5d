const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
const TINY = 1e-300;

/** ln Γ(x) for x > 0, Lanczos approximation (g = 7, n = 9), relative error below 1e-14. */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const z = x - 1;
  let sum = 0.99999999999980993;
  LANCZOS.forEach((coefficient, index) => (sum += coefficient / (z + index + 1)));
  const t = z + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (z + 0.5) * Math.log(t) - t + Math.log(sum);
}

/**
 * P(shape, x): probability that a Gamma(shape, rate 1) variable is at most x.
 * Series below shape + 1, continued fraction (modified Lentz) above: Abramowitz and Stegun 6.5.29 and 6.5.31.
 */
export function regularizedGammaP(shape: number, x: number): number {
  if (!(shape > 0)) throw new RangeError('a gamma distribution needs a shape above 0');
  if (x <= 0) return 0;
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? scale * seriesOf(shape, x) : 1 - scale * continuedFractionOf(shape, x);
}

/** e^x Γ(shape, x), the upper incomplete gamma function without its exponential, which stays a number however large x is. */
export function scaledUpperGamma(shape: number, x: number): number {
  if (x === 0) return Math.exp(logGamma(shape));
  if (x >= shape + 1) return Math.exp(shape * Math.log(x)) * continuedFractionOf(shape, x);
  return Math.exp(x + logGamma(shape)) * (1 - regularizedGammaP(shape, x));
}

/** The x with P(shape, x) = probability, by Newton steps kept inside a bracket; probability in (0, 1). */
export function gammaQuantile(probability: number, shape: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError('a quantile needs a probability between 0 and 1');
  let low = 0;
  let high = shape + 1;
  while (regularizedGammaP(shape, high) < probability) high *= 2;
  let x = (low + high) / 2;
  for (let step = 0; step < 200; step += 1) {
    const excess = regularizedGammaP(shape, x) - probability;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp((shape - 1) * Math.log(x) - x - logGamma(shape));
    const newton = x - excess / density;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-14 * x) return next;
    x = next;
  }
  return x;
}

function seriesOf(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; Math.abs(term) > 1e-17 * sum; n += 1) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function continuedFractionOf(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let fraction = d;
  for (let n = 1; n < 10_000; n += 1) {
    const a = -n * (n - shape);
    b += 2;
    d = 1 / (a * d + b || TINY);
    c = b + a / c || TINY;
    fraction *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return fraction;
}
