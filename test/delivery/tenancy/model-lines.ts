import type { Line } from './matrix-line.js';
import { at, line, within } from './matrix-words.js';

const aliasPage = at(({ aliasId }) => `/carbone/modeles/reconnus/${aliasId}/retrait`);

/** The routes of the models that organisations recognise. */
export const MODEL_LINES: Readonly<Record<string, Line>> = {
  'GET /carbone/modeles': line('inventory.read', ({ aliasId }) => ({ path: `/carbone/modeles?reconnu=${aliasId}` })),
  'GET /carbone/modeles/texte': line('inventory.read'),
  'GET /carbone/modeles/accord': line('inventory.edit'),
  'POST /carbone/modeles/accord': line('inventory.edit'),
  'GET /carbone/modeles/reconnus': line('inventory.read'),
  'GET /carbone/modeles/reconnus.csv': line('inventory.read'),
  'GET /carbone/modeles/reconnus/:id/retrait': line('inventory.edit', aliasPage),
  'POST /carbone/modeles/reconnus/:id/retrait': line('inventory.edit', aliasPage),
  'GET /api/v1/models/unrecognised': line('inventory.read', within('/api/v1/models/unrecognised')),
  'GET /api/v1/models/aliases': line('inventory.read', within('/api/v1/models/aliases')),
  'GET /api/v1/models/aliases.csv': line('inventory.read', within('/api/v1/models/aliases.csv')),
  'POST /api/v1/models/aliases': line(
    'inventory.edit',
    at(
      ({ organisationCode }) => `/api/v1/models/aliases?organisation=${organisationCode}`,
      () => ({ manufacturer: 'Dell', model: 'Latitude 5420', productId: 'dell-latitude-5420' }),
    ),
  ),
  'DELETE /api/v1/models/aliases/:id': line(
    'inventory.edit',
    at(({ aliasId }) => `/api/v1/models/aliases/${aliasId}`),
  ),
};
