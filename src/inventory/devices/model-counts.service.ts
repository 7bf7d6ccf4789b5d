import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { Tenancy } from '../../database/tenancy/tenancy.js';
import type { Category } from '../domain/category.js';
import { devicesOf } from './device-query.js';

/** A text by which an inventory names a model, as it is kept; empty when there is none. */
export type ModelText = { readonly manufacturer: string; readonly model: string };

/** How many devices bear a text, those of one category and one year together. */
export type ModelCount = ModelText & {
  readonly category: Category | null;
  /** of purchase, else of service */
  readonly year: number | null;
  readonly devices: number;
};

type Row = { manufacturer: string | null; model: string; category: Category | null; year: string | null; n: number };

/** Counts the devices that are not retired by the text of their model. A device whose model is not written is left out. */
@Injectable()
export class ModelCounts {
  constructor(private readonly database: Database) {}

  /** Of every text, or of one. */
  async of(tenancy: Tenancy, one?: ModelText): Promise<readonly ModelCount[]> {
    const rows = await this.database.read(tenancy, (db) => {
      const query = devicesOf(db, {})
        .select('device.manufacturer', 'manufacturer')
        .addSelect('device.model', 'model')
        .addSelect('device.category', 'category')
        .addSelect(YEAR, 'year')
        .addSelect('count(*)', 'n')
        .andWhere(`device.model <> ''`)
        .groupBy('device.manufacturer')
        .addGroupBy('device.model')
        .addGroupBy('device.category')
        .addGroupBy(YEAR);
      if (one !== undefined) query.andWhere(`COALESCE(device.manufacturer, '') = :manufacturer`, one);
      if (one !== undefined) query.andWhere('device.model = :model');
      return query.getRawMany<Row>();
    });
    return rows.map(({ manufacturer, model, category, year, n }) => ({
      ...{ manufacturer: manufacturer ?? '', model, category, devices: Number(n) },
      year: year === null ? null : Number(year),
    }));
  }
}

/** A day begins with its year on both engines. */
const YEAR = 'SUBSTR(CAST(COALESCE(device.purchasedOn, device.inServiceOn) AS VARCHAR(10)), 1, 4)';
