import { routes } from '../frame/routes.js';
import type { ImportFacts } from './import-facts.js';

/** Where the rows in error are given back, in the format of their file; null when there are none, or no longer. */
export const rejectedRowsHref = ({ id, stage, document }: ImportFacts): string | null =>
  stage !== 'cancelled' && document !== null && document.counts.rejected > 0 ? routes.importRejectedRows(id) : null;
