import type { Attempt, Line } from './matrix-line.js';
import { at, line } from './matrix-words.js';

const NEW_CAMPAIGN = { submission: 'x', name: 'x', assignee: '', dueOn: '2090-01-01' };

const campaign = (rest: string, body: Attempt['body'] = {}) =>
  at(
    ({ campaignId, campaignLineId }) => `/prolonger/campagnes/${campaignId}${rest.replace(':line', campaignLineId)}`,
    () => body,
  );

/** The routes of campaigns that keep devices. */
export const CAMPAIGN_LINES: Readonly<Record<string, Line>> = {
  'GET /prolonger/campagnes': line('inventory.read'),
  'GET /prolonger/campagnes/nouvelle': line('inventory.edit', ({ organisationId }) => ({
    path: `/prolonger/campagnes/nouvelle?organisation=${organisationId}`,
  })),
  'POST /prolonger/campagnes': line('inventory.edit', ({ organisationId, deviceId }) => ({
    path: '/prolonger/campagnes',
    body: { ...NEW_CAMPAIGN, organisation: organisationId, devices: [deviceId] },
  })),
  'GET /prolonger/campagnes/:id': line('inventory.read', campaign('')),
  'GET /prolonger/campagnes/:id/equipements.csv': line('inventory.read', campaign('/equipements.csv')),
  'GET /prolonger/campagnes/:id/equipements/:line': line('inventory.edit', campaign('/equipements/:line')),
  'POST /prolonger/campagnes/:id/equipements/:line': line(
    'inventory.edit',
    campaign('/equipements/:line', { version: '1', outcome: 'done' }),
  ),
  'GET /prolonger/campagnes/:id/cloture': line('inventory.edit', campaign('/cloture')),
  'POST /prolonger/campagnes/:id/cloture': line('inventory.edit', campaign('/cloture', { version: '1' })),
  'GET /prolonger/campagnes/:id/annulation': line('inventory.edit', campaign('/annulation')),
  'POST /prolonger/campagnes/:id/annulation': line('inventory.edit', campaign('/annulation', { version: '1' })),
};
