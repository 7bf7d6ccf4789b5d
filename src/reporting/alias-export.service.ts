import { Injectable } from '@nestjs/common';
import type { Tenancy } from '../database/tenancy/tenancy.js';
import type { ModelAlias } from '../footprint/aliases/model-alias.js';
import { ModelAliasesService } from '../footprint/aliases/model-aliases.service.js';
import { csvLine } from './csv-line.js';

const A_PIECE = 500;

/** What the columns hold, units in their names; those of the product are empty for a text that is none of the catalogue. */
const COLUMNS: Readonly<Record<string, (alias: ModelAlias) => string | number | null>> = {
  manufacturer: ({ manufacturer }) => manufacturer,
  model: ({ model }) => model,
  productId: ({ productId }) => productId,
  productManufacturer: ({ product }) => product?.manufacturer ?? null,
  productName: ({ product }) => product?.name ?? null,
  category: ({ product }) => product?.category ?? null,
  embodiedKgCo2e: ({ product }) => product?.embodied.central ?? null,
  embodiedLowKgCo2e: ({ product }) => product?.embodied.low ?? null,
  embodiedHighKgCo2e: ({ product }) => product?.embodied.high ?? null,
  footprintBasis: ({ product }) => product?.embodied.basis ?? null,
  sourceId: ({ product }) => product?.sourceId ?? null,
  licence: ({ product }) => product?.licence ?? null,
  reportedOn: ({ product }) => product?.reportedOn ?? null,
  reportUrl: ({ product }) => product?.reportUrl ?? null,
  decidedBy: ({ decidedBy }) => decidedBy,
  decidedAt: ({ decidedAt }) => decidedAt,
};

/** The table of what an organisation says that its models are, as a spreadsheet. */
@Injectable()
export class AliasExportService {
  constructor(private readonly aliases: ModelAliasesService) {}

  /** CSV in UTF-8 with its mark, the latest first, in pieces of some lines. */
  async *csv(tenancy: Tenancy, organisationId: string): AsyncGenerator<string> {
    yield `\uFEFF${csvLine(Object.keys(COLUMNS))}`;
    for (let offset = 0; ; offset += A_PIECE) {
      const { aliases, total } = await this.aliases.list(tenancy, organisationId, { offset, limit: A_PIECE });
      yield aliases.map((alias) => csvLine(Object.values(COLUMNS).map((column) => column(alias)))).join('');
      if (offset + A_PIECE >= total) return;
    }
  }
}
