import { InsertQueryBuilder, QueryBuilder, type DataSource, type EntityMetadata, type QueryRunner } from 'typeorm';
import type { Tenancy } from './tenancy.js';
import { tenantKey } from './tenant-key.js';

/** What TypeORM keeps inside a query builder and does not publish. */
type Inside = {
  readonly dataSource: DataSource;
  readonly queryRunner?: QueryRunner;
  readonly expressionMap: {
    readonly queryType: string;
    readonly aliases: readonly {
      readonly name: string;
      readonly hasMetadata: boolean;
      readonly metadata: EntityMetadata;
    }[];
    readonly mainAlias?: { readonly name: string; readonly hasMetadata: boolean; readonly metadata: EntityMetadata };
    readonly valuesSet?: unknown;
    readonly onUpdate?: unknown;
  };
  escape(name: string): string;
  setParameter(name: string, value: unknown): unknown;
  getValueSets(): Record<string, unknown>[];
  createWhereExpression: (this: Inside) => string;
  createInsertExpression: (this: Inside) => string;
};

const PARAMETER = 'tenancyOrganisations';
const guarded = new WeakSet<DataSource>();

/**
 * From now on, each statement that TypeORM makes for this data source is held to the tenancy of its unit of work: reads,
 * updates and deletes see no other organisation's rows, and a row written elsewhere is an error. Finds, counts,
 * repositories and query builders all pass here, so no service can forget it.
 */
export function guardTenancy(dataSource: DataSource): void {
  guarded.add(dataSource);
}

/** Says whose rows the statements of a runner may touch, until it is released. */
export function setTenancy(runner: QueryRunner, tenancy: Tenancy): void {
  runner.data = { ...(runner.data as object), tenancy };
}

/** @throws Error outside a unit of work */
function tenancyOf({ queryRunner, expressionMap }: Inside): Tenancy {
  const tenancy = (queryRunner?.data as { tenancy?: Tenancy } | undefined)?.tenancy;
  if (tenancy !== undefined) return tenancy;
  const table = expressionMap.mainAlias?.metadata.tableName ?? '?';
  throw new Error(`${table} was asked for outside database.read and database.write, without saying for whom`);
}

/** The conditions that keep a statement inside its tenancy: one for each table of it that belongs to organisations. */
function conditions(builder: Inside): readonly string[] {
  const { aliases, mainAlias, queryType } = builder.expressionMap;
  const isSelect = queryType === 'select';
  // A query builder that becomes another clones its aliases: they are told apart by name.
  const tables = isSelect ? aliases : mainAlias === undefined ? [] : [mainAlias];
  return tables.flatMap((alias) => {
    if (!alias.hasMetadata) return [];
    const key = tenantKey(alias.metadata);
    if (key === null) return [];
    const { ids } = tenancyOf(builder);
    if (ids === null) return [];
    const column = isSelect ? `${builder.escape(alias.name)}.${builder.escape(key)}` : builder.escape(key);
    builder.setParameter(PARAMETER, ids);
    const inside = ids.length === 0 ? '1=0' : `${column} IN (:...${PARAMETER})`;
    // What a left join did not find is nobody's.
    return [alias.name === mainAlias?.name ? inside : `(${inside} OR ${column} IS NULL)`];
  });
}

/** @throws Error when a row would be written for an organisation outside the tenancy */
function refuseForeignRows(builder: Inside, rows: readonly Record<string, unknown>[], isUpdate: boolean): void {
  const { mainAlias, onUpdate } = builder.expressionMap;
  if (mainAlias?.hasMetadata !== true) return;
  const { metadata } = mainAlias;
  const key = tenantKey(metadata);
  if (key === null) return;
  const tenancy = tenancyOf(builder);
  if (onUpdate !== undefined)
    throw new Error(`an upsert of ${metadata.tableName} could change another organisation's row`);
  for (const row of rows) {
    const organisationId = row[key];
    if (isUpdate && organisationId === undefined) continue;
    if (typeof organisationId !== 'string' || !tenancy.has(organisationId)) {
      throw new Error(`a row of ${metadata.tableName} was to be written for an organisation out of reach`);
    }
  }
}

const builders = QueryBuilder.prototype as unknown as Inside;
const createWhereExpression = builders.createWhereExpression;
builders.createWhereExpression = function (this: Inside): string {
  const where = createWhereExpression.call(this);
  if (!guarded.has(this.dataSource)) return where;
  const { queryType, valuesSet } = this.expressionMap;
  if (queryType === 'update') refuseForeignRows(this, [(valuesSet ?? {}) as Record<string, unknown>], true);
  const added = conditions(this);
  if (added.length === 0) return where;
  const joined = added.join(' AND ');
  return where === '' ? ` WHERE ${joined}` : ` WHERE (${where.slice(' WHERE '.length)}) AND ${joined}`;
};

const inserts = InsertQueryBuilder.prototype as unknown as Inside;
const createInsertExpression = inserts.createInsertExpression;
inserts.createInsertExpression = function (this: Inside): string {
  if (guarded.has(this.dataSource)) refuseForeignRows(this, this.getValueSets(), false);
  return createInsertExpression.call(this);
};
