/** Asks the registry what is known against the packages that run in production. */
import { npm } from './npm.mjs';
import { productionPackages } from './sbom.mjs';

const GRAVE = ['high', 'critical'];

/**
 * The gate. Fails on an advisory of severity high or critical; a registry that has no such service, or does not answer,
 * is no failure: what was not audited is said and counted.
 * @param {string[]} options of npm, such as `--registry=http://127.0.0.1:4873`
 * @returns {Promise<{ code: number, output: string, leftOut?: string }>}
 */
export async function audit(options = []) {
  const asked = ['audit', '--json', '--omit=dev', '--package-lock-only', '--fetch-retries=0', '--fetch-timeout=20000'];
  const { output } = await npm(...asked, ...options);
  const report = reportIn(output);
  if (report?.auditReportVersion === undefined) {
    return {
      code: 0,
      output: '',
      leftOut: `${productionPackages().length} package(s) not audited, ${whyNot(report, output)}`,
    };
  }
  const grave = Object.values(report.vulnerabilities).filter(({ severity }) => GRAVE.includes(severity));
  return { code: grave.length === 0 ? 0 : 1, output: grave.map(sentence).join('\n') };
}

/** npm writes its warnings around the report. */
function reportIn(output) {
  try {
    return JSON.parse(output.slice(output.indexOf('{'), output.lastIndexOf('}') + 1));
  } catch {
    return null;
  }
}

function whyNot(report, output) {
  const status = report?.statusCode;
  if (status === 404 || status === 405) return 'the registry has no audit service';
  if (status !== undefined) return `the registry answered ${status}`;
  const code = /\b(E[A-Z_]{4,}|EAI_AGAIN)\b/.exec(report?.message ?? output)?.[1];
  return `the registry does not answer${code === undefined ? '' : ` (${code})`}`;
}

function sentence({ name, severity, via }) {
  const advisories = via.map((cause) =>
    typeof cause === 'string' ? `through ${cause}` : `${cause.title} ${cause.url}`,
  );
  return `${name}: ${severity}, ${advisories.join('; ')}`;
}
