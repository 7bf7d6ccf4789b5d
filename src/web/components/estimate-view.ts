/** What a figure rests on: `référentiel ADEME, valeur par défaut de la catégorie`, then links to sources and method. */
export type EstimateBasisView = {
  readonly basis: string;
  readonly sources: readonly { readonly label: string; readonly href: string }[];
  readonly method: { readonly label: string; readonly href: string };
};

/** A figure ready to be read: `environ 190 kg éq. CO₂`, `entre 120 et 300`, and what it rests on. */
export type EstimateView = EstimateBasisView & { readonly central: string; readonly range: string };
