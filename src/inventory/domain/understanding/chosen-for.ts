type NamedColumn = { readonly header: string; readonly name?: string | undefined };

/** By what choices name a column. @see columnNames */
export const choiceName = ({ header, name }: NamedColumn): string => name ?? header;

/** What was settled about a column: for it alone, else for all the columns of its title; undefined when nothing was. */
export function chosenFor<Value>(
  chosen: ReadonlyMap<string, Value> | undefined,
  column: NamedColumn,
): Value | undefined {
  const name = choiceName(column);
  return chosen?.has(name) === true ? chosen.get(name) : chosen?.get(column.header);
}
