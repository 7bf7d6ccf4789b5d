import type { SupportMatch } from './support-end.js';
import type { SupportRow } from './support-row.js';
import type { WindowsRelease } from './windows-release.js';

type WindowsRow = Pick<WindowsRelease, 'generation' | 'version' | 'edition' | 'channel'> & { readonly row: SupportRow };

/** The rows of the table read once: the name says the generation, a cycle such as `11-24h2-e-lts` version, edition and channel. */
export function readWindowsRows(rows: readonly SupportRow[]): readonly WindowsRow[] {
  return rows
    .filter((row) => row.product === 'windows')
    .map((row) => {
      const generation = row.name.split(' ')[1]?.toLowerCase() ?? '';
      const [, ...rest] = row.cycle.split('-');
      const isLongTerm = rest.includes('lts');
      const channel = !isLongTerm ? 'general' : rest.includes('iot') ? 'iot-long-term' : 'long-term';
      const edition = rest.includes('e') || rest.includes('iot') ? 'e' : rest.includes('w') ? 'w' : null;
      const version = rest.find((part) => /^\d/.test(part)) ?? null;
      return { generation, version, edition, channel, row };
    });
}

/** The rows a Windows may be, and what is not known that would tell them apart; no row when the version is not in the table. */
export function matchWindows(release: WindowsRelease, table: readonly WindowsRow[]): SupportMatch {
  const family = table.filter(
    ({ generation, channel }) => generation === release.generation && channel === release.channel,
  );
  const versions = ofVersion(release, family);
  const found = versions.filter(
    ({ edition }) => edition === null || release.edition === null || edition === release.edition,
  );
  const isVersionKnown = release.build !== null || release.version !== null || versions.length === 1;
  const [only] = found;
  const isUntold = isVersionKnown ? 'edition-unknown' : 'version-unknown';
  const doubt = found.length === 0 ? 'not-covered' : found.length === 1 ? null : isUntold;
  return {
    subject: 'system',
    product: found.length === 1 && only ? only.row.name : productOf(release, isVersionKnown ? found[0]?.version : null),
    rows: found.map(({ row }) => row),
    extendedOn: family
      .map(({ row }) => row.extendedOn)
      .reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null),
    doubt,
  };
}

function ofVersion(release: WindowsRelease, family: readonly WindowsRow[]): readonly WindowsRow[] {
  const sameBuild = family.filter(({ row }) => row.build === release.build);
  if (release.build !== null && sameBuild.length > 0) return sameBuild;
  if (release.version !== null) return family.filter(({ version }) => version === release.version);
  return release.build === null ? family : [];
}

const productOf = (release: WindowsRelease, version: string | null | undefined): string =>
  [
    `Windows ${/^\d/.test(release.generation) ? release.generation : release.generation.toUpperCase()}`,
    version?.toUpperCase(),
  ]
    .filter(Boolean)
    .join(' ');
