import { Module } from '@nestjs/common';
import { footprintOfTables } from './footprint-of-tables.js';
import { FootprintService } from './footprint.service.js';
import { ModelAliasSource } from './model-alias-source.js';

/** Carbon of devices. A malformed table of data/ stops the start, with its file and line; that of makers' sheets, the first question about a device. */
@Module({
  providers: [{ provide: FootprintService, useFactory: footprintOfTables }, ModelAliasSource],
  exports: [FootprintService, ModelAliasSource],
})
export class FootprintModule {}
