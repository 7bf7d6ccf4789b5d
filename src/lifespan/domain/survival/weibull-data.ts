import type { LifeCounts } from './life-counts.js';

/** All that a Weibull law needs to know of a group: the ages under observation, and the sum of the logarithms of those that ended it. */
export type WeibullData = {
  /** logarithms of ages, in order */
  readonly logs: Float64Array;
  /** how many devices left observation at each of them, less how many entered */
  readonly nets: Float64Array;
  readonly events: number;
  readonly sumLogEventAges: number;
};

/**
 * @param causes which exits are events; the others are censorings
 * @param unit length of the unit of the law in that of the ages: 365.25 for ages in days and a law in years
 */
export function weibullData(counts: LifeCounts, causes: readonly string[] = counts.causes, unit = 1): WeibullData {
  const net = new Map<number, number>();
  for (const [age, entered] of counts.entered) net.set(age, (net.get(age) ?? 0) - entered);
  const eventsAt = new Map<number, number>();
  let events = 0;
  for (const [cause, exits] of counts.left) {
    const ends = causes.includes(cause);
    for (const [age, left] of exits) {
      net.set(age, (net.get(age) ?? 0) + left);
      if (!ends) continue;
      events += left;
      eventsAt.set(age, (eventsAt.get(age) ?? 0) + left);
    }
  }
  net.delete(0);
  // In the order of ages: the same devices in another order give the same digits.
  const ages = Float64Array.from(net.keys()).sort();
  const nets = ages.map((age) => net.get(age) ?? 0);
  const sumLogEventAges = ages.reduce((sum, age) => sum + (eventsAt.get(age) ?? 0) * Math.log(age / unit), 0);
  return { logs: ages.map((age) => Math.log(age / unit)), nets, events, sumLogEventAges };
}

/** Several groups as one. */
export function pool(groups: readonly WeibullData[]): WeibullData {
  const net = new Map<number, number>();
  for (const { logs, nets } of groups) logs.forEach((log, i) => net.set(log, (net.get(log) ?? 0) + (nets[i] ?? 0)));
  const logs = Float64Array.from(net.keys()).sort();
  return {
    logs,
    nets: logs.map((log) => net.get(log) ?? 0),
    events: groups.reduce((sum, { events }) => sum + events, 0),
    sumLogEventAges: groups.reduce((sum, { sumLogEventAges }) => sum + sumLogEventAges, 0),
  };
}

/** Σ (exit^shape - entry^shape) and its first two derivatives by ln(shape): what a rate in age^-shape is counted against. */
export function exposure({ logs, nets }: WeibullData, shape: number): { sum: number; first: number; second: number } {
  let [sum, byLog, byLogTwice] = [0, 0, 0];
  for (let i = 0; i < logs.length; i += 1) {
    const log = logs[i] ?? 0;
    const power = (nets[i] ?? 0) * Math.exp(shape * log);
    sum += power;
    byLog += power * log;
    byLogTwice += power * log * log;
  }
  return { sum, first: shape * byLog, second: shape * byLog + shape ** 2 * byLogTwice };
}
