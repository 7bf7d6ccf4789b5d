import { Module } from '@nestjs/common';
import { readFootprintCatalogue } from './category-defaults-table.js';
import { ElectricityFactors } from './domain/electricity-factors.js';
import { FootprintCatalogue } from './domain/footprint-catalogue.js';
import { UpgradeParts } from './domain/upgrade-parts.js';
import { readElectricityFactors } from './electricity-table.js';
import { FootprintService } from './footprint.service.js';
import { readUpgradeParts } from './upgrade-parts-table.js';

/** Carbon of devices. A malformed table of data/ stops the start, with its file and line. */
@Module({
  providers: [
    { provide: FootprintCatalogue, useFactory: () => readFootprintCatalogue() },
    { provide: ElectricityFactors, useFactory: () => readElectricityFactors() },
    { provide: UpgradeParts, useFactory: () => readUpgradeParts() },
    FootprintService,
  ],
  exports: [FootprintService],
})
export class FootprintModule {}
