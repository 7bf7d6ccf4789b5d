import type { ModelMatcher } from './domain/matching/model-matcher.js';
import { lateMatcher } from './domain/matching/late-matcher.js';
import { readFootprintCatalogue } from './category-defaults-table.js';
import { readElectricityFactors } from './electricity-table.js';
import { FootprintService } from './footprint.service.js';
import { readMakerMedians } from './maker-medians-table.js';
import { readModelMatcher } from './read-model-matcher.js';
import { readUpgradeParts } from './upgrade-parts-table.js';

/**
 * The feature on the tables of data/, for whoever starts it: the application, or a command that opens no database.
 * The makers' sheets are read for the first device that is asked about.
 * @param matcherOfOthers the one that others share, when there is one
 * @throws Error with the file and the line when a table is malformed
 */
export function footprintOfTables(matcherOfOthers?: () => ModelMatcher): FootprintService {
  const standIns = readMakerMedians();
  const catalogue = readFootprintCatalogue(undefined, standIns);
  return new FootprintService(
    catalogue,
    readElectricityFactors(),
    readUpgradeParts(),
    lateMatcher(matcherOfOthers ?? (() => readModelMatcher(standIns))),
  );
}
