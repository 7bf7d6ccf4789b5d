import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import { ModelCounts, type ModelText } from '../../inventory/devices/model-counts.service.js';
import { DomainError } from '../../kernel/domain-error.js';
import type { CatalogueEntry } from '../domain/matching/catalogue-entry.js';
import type { Candidate } from '../domain/matching/candidate-ranking.js';
import { fleetModels, queryOf, type FleetModel } from '../domain/matching/fleet-model.js';
import { ModelSheets } from '../model-sheets.js';
import { ModelAliasEntity } from './model-alias.entity.js';

const idsOf = (entries: readonly CatalogueEntry[]): ReadonlySet<string> => new Set(entries.map(({ id }) => id));

/** A text of the fleet whose product is not certain, and the products that a person may accept. */
export type UnrecognisedModel = { readonly model: FleetModel; readonly candidates: readonly Candidate[] };

export type UnrecognisedPage = {
  readonly models: readonly UnrecognisedModel[];
  /** texts to recognise, all pages together */
  readonly total: number;
  /** devices that bear them */
  readonly devices: number;
};

/** The texts of an organisation's inventory about which nobody said anything, and of which the words alone are not sure. */
@Injectable()
export class UnrecognisedModels {
  constructor(
    private readonly database: Database,
    private readonly counts: ModelCounts,
    private readonly sheets: ModelSheets,
  ) {}

  /** Those that most devices bear first. */
  async page(
    tenancy: Tenancy,
    organisationId: string,
    { offset, limit }: { readonly offset: number; readonly limit: number },
  ): Promise<UnrecognisedPage> {
    const own = tenancy.narrow([organisationId]);
    const said = await this.said(own);
    const open = (await this.fleet(own)).filter(
      (model) => model.uncertain > 0 && said.get(model.manufacturer)?.has(model.model) !== true,
    );
    return {
      models: open.slice(offset, offset + limit).map((model) => ({ model, candidates: this.candidates(model) })),
      total: open.length,
      devices: open.reduce((sum, { uncertain }) => sum + uncertain, 0),
    };
  }

  /** One text, whether it is certain or not. @throws DomainError `model-text-unknown` when no device bears it */
  async find(tenancy: Tenancy, organisationId: string, text: ModelText): Promise<UnrecognisedModel> {
    const [model] = await this.fleet(tenancy.narrow([organisationId]), text);
    if (model === undefined) throw new DomainError('model-text-unknown', 'not-found', { ...text });
    return { model, candidates: this.candidates(model) };
  }

  private async fleet(tenancy: Tenancy, text?: ModelText): Promise<readonly FleetModel[]> {
    return fleetModels(await this.counts.of(tenancy, text), (query) => this.sheets.matcher.match(query));
  }

  private candidates({ manufacturer, model, category, counts }: FleetModel): readonly Candidate[] {
    const { maker, name, rows } = this.sheets.matcher.reading(manufacturer, model);
    const kept = counts.flatMap((count) => this.sheets.matcher.match(queryOf(count)).entries);
    return this.sheets.ranking.rank({ maker, name, category, named: idsOf(rows), kept: idsOf(kept) });
  }

  /** Texts about which something was said, by maker. */
  private async said(tenancy: Tenancy): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    const rows = await this.database.read(tenancy, (db) =>
      db.find(ModelAliasEntity, { select: { manufacturer: true, model: true } }),
    );
    const said = new Map<string, Set<string>>();
    for (const { manufacturer, model } of rows) {
      said.set(manufacturer, (said.get(manufacturer) ?? new Set()).add(model));
    }
    return said;
  }
}
