import type { CatalogueEntry } from '../domain/matching/catalogue-entry.js';

/** What an organisation said of a text of its inventory. */
export type ModelAlias = {
  readonly id: string;
  readonly organisationId: string;
  readonly manufacturer: string;
  readonly model: string;
  /** null: none of the catalogue, or a product that it no longer has */
  readonly product: CatalogueEntry | null;
  /** as it was accepted; null: none of the catalogue */
  readonly productId: string | null;
  readonly decidedBy: string;
  readonly decidedAt: string;
};

/** What somebody accepts: `productId` null says that the text is none of the catalogue. */
export type WantedAlias = {
  readonly organisationId: string;
  readonly manufacturer: string;
  readonly model: string;
  readonly productId: string | null;
};
