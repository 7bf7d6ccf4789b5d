import { BRISSECOURBE_EXPORT } from './brissecourbe.js';
import { CCAS_ORVELANE_EXPORT } from './ccas-orvelane.js';
import { CHAMP_LIROND_EXPORT } from './champ-lirond.js';
import { HAUTECENDRE_EXPORT } from './hautecendre.js';
import { METROPOLE_EXPORTS } from './metropole.js';
import { MONTCENDRIER_EXPORT } from './montcendrier.js';
import { ORVELANE_EXPORT } from './orvelane.js';
import type { ExportPlan } from './plan.js';
import { PRE_MOUCHET_EXPORT } from './pre-mouchet.js';
import { SAINT_ELVAIN_EXPORT } from './saint-elvain.js';
import { VAUGRENELLE_EXPORT } from './vaugrenelle.js';

/** Every file the organisations hand over, the métropole's first. */
export const DEMO_EXPORTS: readonly ExportPlan[] = [
  ...METROPOLE_EXPORTS,
  ORVELANE_EXPORT,
  CCAS_ORVELANE_EXPORT,
  BRISSECOURBE_EXPORT,
  MONTCENDRIER_EXPORT,
  SAINT_ELVAIN_EXPORT,
  VAUGRENELLE_EXPORT,
  CHAMP_LIROND_EXPORT,
  HAUTECENDRE_EXPORT,
  PRE_MOUCHET_EXPORT,
];
