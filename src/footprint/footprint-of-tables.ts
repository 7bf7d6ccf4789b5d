import { readFootprintCatalogue } from './category-defaults-table.js';
import { readElectricityFactors } from './electricity-table.js';
import { FootprintService } from './footprint.service.js';
import { readUpgradeParts } from './upgrade-parts-table.js';

/**
 * The feature on the tables of data/, for whoever starts it: the application, or a command that opens no database.
 * @throws Error with the file and the line when a table is malformed
 */
export const footprintOfTables = (): FootprintService =>
  new FootprintService(readFootprintCatalogue(), readElectricityFactors(), readUpgradeParts());
