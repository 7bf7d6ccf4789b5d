/** Measures several ways of doing the same work in one run, in turns, so that their ratio survives a busy machine. */

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/**
 * @param benchmark `contenders` by name, each doing the whole work once and answering `{ count, ...facts }`: how many
 *   things were done, and any figure of its own (`peakRssMb`); `baseline` is the contender that ratios are taken to
 * @returns one row per contender; `ratio` above 1: faster than the baseline
 */
export async function compare({ contenders, baseline }, context, rounds = 3) {
  const measures = new Map(Object.keys(contenders).map((name) => [name, { seconds: [], answer: null }]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, work] of Object.entries(contenders)) {
      globalThis.gc?.();
      const start = performance.now();
      const answer = await work(context);
      measures.get(name).seconds.push((performance.now() - start) / 1000);
      measures.get(name).answer = answer;
    }
  }
  const speed = (name) => measures.get(name).answer.count / median(measures.get(name).seconds);
  return [...measures].map(([name, { seconds, answer }]) => {
    const { count, ...facts } = answer;
    const row = { contender: name, count, seconds: median(seconds).toFixed(2), 'per second': Math.round(speed(name)) };
    return { ...row, ratio: (speed(name) / speed(baseline)).toFixed(2), ...facts };
  });
}
