import { otherBasis, type Basis } from '../../footprint/domain/basis.js';
import { sharesOf, type CarbonTotals } from '../../reporting/carbon-tally.js';
import type { FleetCarbon } from '../../reporting/fleet-carbon-surveyor.js';
import type { Row } from '../components/data-table.js';
import type { Locale } from '../wording/locale.js';
import type { PartsView } from './carbon-view.js';

type Bases = Pick<FleetCarbon, 'total' | 'otherBasis'>;

/** How precise the figures are, on each basis: the rungs that some device stands on. */
export const presentLadders = (carbon: Bases, basis: Basis, locale: Locale): readonly PartsView[] => [
  ladderOf(basis, carbon.total, locale),
  ladderOf(otherBasis(basis), carbon.otherBasis, locale),
];

function ladderOf(basis: Basis, { devices, ladder, total }: CarbonTotals, { words, format }: Locale): PartsView {
  const { carbon, codes } = words;
  const { level, share, shareOfWeight } = carbon.ladder;
  const percent = (part: number | null): string => (part === null ? carbon.unknown : format.percent(part));
  const rows = ladder
    .filter((rung) => rung.devices > 0)
    .map((rung): Row => {
      const name = rung.level === 'unknown' ? carbon.ladder.none : codes.precision[rung.level];
      const { shareOfDevices, shareOfKgCo2e } = sharesOf(rung, devices, total);
      const shares = [percent(shareOfDevices), percent(shareOfKgCo2e)];
      return { cells: [carbon.ladder.rung(rung.rung, name), format.integer(rung.devices), ...shares] };
    });
  const whole = [devices === 0 ? carbon.unknown : format.percent(1), percent(total === null ? null : 1)];
  return {
    caption: carbon.ladder.caption(codes.basis[basis]),
    columns: [
      { label: level },
      ...[carbon.columns.devices, share, shareOfWeight].map((label) => ({ label, numeric: true })),
    ],
    rows,
    total: { cells: [carbon.whole, format.integer(devices), ...whole] },
  };
}
