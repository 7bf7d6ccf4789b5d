import type { Row } from '../components/data-table.js';

/** `/confidentialite`: a line a kind of data: what, why, how long. */
export type PrivacyView = { readonly kept: readonly Row[] };
