/** Runs jest and tells what it did not test: what this machine lacks, by name and number. */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, runInFront, secondsSince } from './processes.mjs';

const RESULTS = join(root, 'node_modules/.cache/jest-results.json');
const LEFT_OUT = /\[left out: (no [^\]]+)\]/;

/**
 * @param {string[]} args paths, or any option of jest; none: all tests
 * @returns the row for the final table, and the number of skips by name
 */
export async function runJest(args = []) {
  const start = performance.now();
  mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
  rmSync(RESULTS, { force: true });
  const code = await runInFront([
    ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
    ...['--config', 'scripts/checks/jest.config.mjs', '--json', `--outputFile=${RESULTS}`, ...args],
  ]);
  const { passed, failed, skips } = readResults();
  const counts = `${passed} passed, ${failed} failed, ${[...skips.values()].reduce((a, b) => a + b, 0)} skipped`;
  const result = code === 0 ? 'passed' : 'FAILED';
  return {
    row: { gate: 'tests', result: `${result} (${counts})`, seconds: secondsSince(start) },
    failed: code !== 0,
    skips,
  };
}

function readResults() {
  let report;
  try {
    report = JSON.parse(readFileSync(RESULTS, 'utf8'));
  } catch {
    return { passed: 0, failed: 0, skips: new Map() }; // jest ended before its report; its exit code says so
  }
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const skips = new Map();
  for (const { status, fullName } of tests) {
    if (status !== 'pending' && status !== 'todo') continue;
    const name = LEFT_OUT.exec(fullName)?.[1] ?? 'without a reason';
    skips.set(name, (skips.get(name) ?? 0) + 1);
  }
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return { passed: report.numPassedTests, failed, skips };
}
