import type { Line } from './matrix-line.js';
import { line, within } from './matrix-words.js';

/** Routes about how long devices serve, and should. */
export const LIFESPAN_LINES: Readonly<Record<string, Line>> = {
  'GET /prolonger': line('inventory.read'),
  'GET /durees': line('inventory.read'),
  'GET /durees/verification': line('inventory.read'),
  'GET /durees/previsions': line('inventory.read'),
  'GET /durees/previsions.csv': line('inventory.read'),
  'GET /durees/:category': line('inventory.read', () => ({ path: '/durees/laptop' })),
  'GET /durees/:category/modele': line('inventory.read', () => ({ path: '/durees/laptop/modele?modele=x' })),
  'GET /prolonger.csv': line('inventory.read'),
  'GET /prolonger.xlsx': line('inventory.read'),
  'GET /api/v1/extension-plan': line('inventory.read', within('/api/v1/extension-plan')),
  'GET /api/v1/lifespans': line('inventory.read', within('/api/v1/lifespans')),
  'GET /api/v1/lifespans/forecast': line('inventory.read', within('/api/v1/lifespans/forecast')),
  'GET /api/v1/lifespans/backtest': line('inventory.read', within('/api/v1/lifespans/backtest')),
};
