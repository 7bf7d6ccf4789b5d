const MEGABYTE = 1024 * 1024;

/** Memory taken while a work is done, in MB above what was there before. */
export async function growthMb(work: () => Promise<unknown>): Promise<number> {
  const before = process.memoryUsage().rss;
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 5);
  await work();
  clearInterval(timer);
  return (Math.max(most, process.memoryUsage().rss) - before) / MEGABYTE;
}
