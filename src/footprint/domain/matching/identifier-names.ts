/** One line of data/identifiers/models.csv. */
export type ModelIdentifier = { readonly manufacturer: string; readonly identifier: string; readonly name: string };

const LENOVO = /^(\d[\dA-Z]{3})([\dA-Z]{3}|[\dA-Z]{6}|[\dA-Z]{4,5})?$/i;
const APPLE = /^(?:iphone|ipad|ipod|imac|mac|macmini|macpro|macbook|macbookair|macbookpro)\d+,\d+$/i;

/** The marketing names of the codes that tools report: `20N2000KFR` (Lenovo), `iPhone12,1` (Apple). */
export class IdentifierNames {
  private readonly names: ReadonlyMap<string, string>;

  constructor(identifiers: readonly ModelIdentifier[]) {
    this.names = new Map(
      identifiers.map(({ manufacturer, identifier, name }) => [key(manufacturer, identifier), name]),
    );
  }

  /**
   * @param text a model as an inventory has it, nothing but the code
   * @returns null when it is no code, or one that stands for nothing known
   */
  nameOf(manufacturer: string, text: string): string | null {
    const code = text.trim();
    if (APPLE.test(code) && (manufacturer === 'Apple' || manufacturer === ''))
      return this.names.get(key('Apple', code)) ?? null;
    const type = manufacturer === 'Lenovo' ? LENOVO.exec(code)?.[1] : undefined;
    return type === undefined ? null : (this.names.get(key('Lenovo', type)) ?? null);
  }
}

const key = (manufacturer: string, identifier: string): string => `${manufacturer} ${identifier.toLowerCase()}`;
