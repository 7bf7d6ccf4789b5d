/**
 * What organisations say that the texts of their own inventories mean: a product of the makers' sheets. Asked before the words of a
 * text are compared, and believed: somebody looked at the device.
 *
 * Read once for a whole fleet (`ModelAliasSource.of`), then asked for each device, a million times: no await, no allocation.
 */
export type ModelAliases = {
  /**
   * @param organisationId of the device: what one organisation says binds no other
   * @param manufacturer @param model the texts as the inventory keeps them, empty when it has none
   * @returns `CatalogueEntry.id`; null when the organisation says nothing of this text. An id that the sheets no longer have counts as null
   */
  productOf(organisationId: string, manufacturer: string, model: string): string | null;
};

/** Nobody said anything: a command that opens no database, a case written by hand. */
export const NO_ALIASES: ModelAliases = { productOf: () => null };
