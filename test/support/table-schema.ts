/** The part of Table Schema (https://specs.frictionlessdata.io/table-schema/) that the tables of data/ use. */
export type TableSchema = {
  readonly fields: readonly TableField[];
  readonly primaryKey?: string | readonly string[];
  readonly foreignKeys?: readonly {
    readonly fields: string;
    readonly reference: { readonly resource: string; readonly fields: string };
  }[];
  readonly missingValues?: readonly string[];
};

type TableField = {
  readonly name: string;
  readonly type: string;
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: Readonly<Record<string, unknown>>;
};

type Row = Readonly<Record<string, string>>;
type Check = (text: string, limit: never) => boolean;

const TYPES: Readonly<Record<string, (text: string, field: TableField) => boolean>> = {
  string: () => true,
  number: (text) => /^-?\d+(\.\d+)?(e-?\d+)?$/i.test(text),
  integer: (text) => /^-?\d+$/.test(text),
  year: (text) => /^\d{4}$/.test(text),
  date: (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON().startsWith(text),
  boolean: (text, { trueValues = ['true', 'True', 'TRUE', '1'], falseValues = ['false', 'False', 'FALSE', '0'] }) =>
    [...trueValues, ...falseValues].includes(text),
};

const CONSTRAINTS: Readonly<Record<string, Check>> = {
  required: () => true,
  unique: () => true,
  enum: (text, values: readonly unknown[]) => values.map(String).includes(text),
  pattern: (text, pattern: string) => new RegExp(`^(?:${pattern})$`, 'u').test(text),
  minimum: (text, limit: number) => Number(text) >= Number(limit),
  maximum: (text, limit: number) => Number(text) <= Number(limit),
  minLength: (text, limit: number) => text.length >= limit,
  maxLength: (text, limit: number) => text.length <= limit,
};

/** Every way in which rows do not fit their schema, each with its line (the header is line 1); none when they do. */
export function tableFaults(
  header: readonly string[],
  rows: readonly Row[],
  schema: TableSchema,
  column: (resource: string, field: string) => ReadonlySet<string> = () => new Set(),
): readonly string[] {
  const names = schema.fields.map(({ name }) => name);
  if (names.join() !== header.join())
    return [`line 1: the header is ${header.join()}, the schema says ${names.join()}`];
  const isMissing = (text: string): boolean => (schema.missingValues ?? ['']).includes(text);
  const cells = schema.fields.flatMap((field) => [
    ...schemaFaults(field),
    ...rows.flatMap((row, index) => cellFaults(field, row[field.name] ?? '', isMissing).map(at(index))),
  ]);
  const keys = [schema.primaryKey ?? [], ...schema.fields.filter(isUnique).map(({ name }) => name)];
  const repeated = keys.flatMap((key) => repeatFaults(rows, [key].flat(), isMissing));
  const strangers = (schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const known = column(reference.resource, reference.fields);
    return rows.flatMap((row, index) => {
      const text = row[fields] ?? '';
      return isMissing(text) || known.has(text)
        ? []
        : [at(index)(`${fields} "${text}" is not in ${reference.resource}`)];
    });
  });
  return [...cells, ...repeated, ...strangers];
}

const at = (index: number) => (fault: string) => `line ${String(index + 2)}: ${fault}`;
const isUnique = (field: TableField): boolean => field.constraints?.['unique'] === true;

/** What the schema asks and this check cannot do must not pass in silence. */
const schemaFaults = ({ name, type, constraints = {} }: TableField): readonly string[] =>
  [...(type in TYPES ? [] : [type]), ...Object.keys(constraints).filter((key) => !(key in CONSTRAINTS))].map(
    (word) => `the schema of ${name} says "${word}", which this check does not know`,
  );

function cellFaults(field: TableField, text: string, isMissing: (text: string) => boolean): readonly string[] {
  const { name, type, constraints = {} } = field;
  if (isMissing(text)) return constraints['required'] === true ? [`${name} is empty`] : [];
  if (TYPES[type]?.(text, field) === false) return [`${name} "${text}" is not a ${type}`];
  return Object.entries(constraints)
    .filter(([key, limit]) => CONSTRAINTS[key]?.(text, limit as never) === false)
    .map(([key, limit]) => `${name} "${text}" breaks ${key} ${JSON.stringify(limit)}`);
}

function repeatFaults(rows: readonly Row[], key: readonly string[], isMissing: (text: string) => boolean): string[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const values = key.map((name) => row[name] ?? '');
    if (key.length === 0 || values.every(isMissing)) return [];
    const text = JSON.stringify(values);
    const fault = seen.has(text) ? [at(index)(`${key.join(' and ')} ${text} is there twice`)] : [];
    seen.add(text);
    return fault;
  });
}
