import type { Permission } from '../../../src/accounts/domain/permission.js';

/** Things of another organisation, that a request may try to reach. */
export type Foreign = {
  readonly organisationId: string;
  readonly organisationCode: string;
  readonly deviceId: string;
  readonly deviceTag: string;
  readonly importId: string;
  readonly personId: string;
  readonly membershipId: string;
  readonly tokenId: string;
  readonly webhookId: string;
};

type Attempt = { readonly path?: string; readonly body?: Readonly<Record<string, string>> };

/**
 * A line of the matrix: what the route asks of who calls it, and how a request would reach a thing of another
 * organisation through it. `none`: it names no thing; what it shows is held to the caller's organisations.
 */
export type Line = {
  readonly needs: Permission | 'sign-in' | 'nothing';
  readonly foreign: 'none' | ((theirs: Foreign) => Attempt);
};

const line = (needs: Line['needs'], foreign: Line['foreign'] = 'none'): Line => ({ needs, foreign });

/** Every route there is. A new one that is not here fails the test: whoever adds it says who may call it. */
export const MATRIX: Readonly<Record<string, Line>> = {
  'GET /': line('inventory.read'),
  'GET /parc': line('inventory.read', ({ organisationId }) => ({ path: `/parc?organisation=${organisationId}` })),
  'GET /parc/filtres': line('inventory.read'),
  'GET /parc.csv': line('inventory.read', ({ organisationId }) => ({
    path: `/parc.csv?organisation=${organisationId}`,
  })),
  'GET /parc/:id': line('inventory.read', ({ deviceId }) => ({ path: `/parc/${deviceId}` })),
  'GET /imports': line('inventory.import'),
  'GET /imports/nouveau': line('inventory.import'),
  'POST /imports': line('inventory.import'),
  'GET /imports/:id': line('inventory.import', ({ importId }) => ({ path: `/imports/${importId}` })),
  'GET /imports/:id/verification': line('inventory.import', ({ importId }) => ({
    path: `/imports/${importId}/verification`,
  })),
  'GET /imports/:id/application': line('inventory.import'),
  'GET /imports/:id/abandon': line('inventory.import'),
  'POST /imports/:id/application': line('inventory.import', ({ importId }) => ({
    path: `/imports/${importId}/application`,
  })),
  'POST /imports/:id/abandon': line('inventory.import', ({ importId }) => ({ path: `/imports/${importId}/abandon` })),
  'GET /sources': line('sign-in'),
  'GET /methodes/:name': line('sign-in'),
  'GET /aide': line('sign-in'),
  'GET /assets/:mark/:name': line('nothing'),
  'POST /langue': line('nothing'),
  'GET /organisation': line('sign-in'),
  'POST /organisation': line('sign-in', ({ organisationId }) => ({ body: { organisation: organisationId } })),
  'GET /api/v1/devices': line('inventory.read', ({ organisationCode }) => ({
    path: `/api/v1/devices?organisation=${organisationCode}`,
  })),
  'GET /api/v1/devices/:ref': line('inventory.read', ({ deviceId }) => ({ path: `/api/v1/devices/${deviceId}` })),
  'GET /api/v1/imports': line('inventory.read', ({ organisationCode }) => ({
    path: `/api/v1/imports?organisation=${organisationCode}`,
  })),
  'GET /api/v1/imports/:id': line('inventory.read', ({ importId }) => ({ path: `/api/v1/imports/${importId}` })),
  'POST /api/v1/imports': line('inventory.import', ({ organisationCode }) => ({
    path: `/api/v1/imports?organisation=${organisationCode}`,
  })),
  'DELETE /api/v1/imports/:id': line('inventory.import', ({ importId }) => ({ path: `/api/v1/imports/${importId}` })),
  'GET /api/v1/organisations': line('organisations.read'),
  'POST /api/v1/organisations': line('organisations.found', ({ organisationCode }) => ({
    body: { code: 'FILLE', name: 'Fille', kind: 'commune', parentCode: organisationCode },
  })),
  'GET /healthz': line('nothing'),
  'GET /readyz': line('nothing'),
};
