import type { Attempt, Foreign, Line } from './matrix-line.js';
import { at, line, within } from './matrix-words.js';
import { CAMPAIGN_LINES } from './campaign-lines.js';
import { LIFESPAN_LINES } from './lifespan-lines.js';
import { MODEL_LINES } from './model-lines.js';

const person = (rest = '') => at(({ personId }) => `/personnes/${personId}${rest}`);
const token = (rest = '') => at(({ tokenId }) => `/jetons/${tokenId}${rest}`);
const brought = (rest: string) => at(({ importId }) => `/api/v1/imports/${importId}${rest}`);
const webhook = (rest = '') => at(({ webhookId }) => `/webhooks/${webhookId}${rest}`);
const importPage = (rest: string) => at(({ importId }) => `/imports/${importId}${rest}`);
const mappingPage = (step: string, body: Attempt['body'] = {}) =>
  at(
    ({ mappingId }) => `/imports/correspondances/${mappingId}/${step}`,
    () => body,
  );
/** Pages of one import, and what is sent back to them. */
const IMPORT_STEPS: Readonly<Record<string, Line>> = Object.fromEntries(
  [
    ...['colonnes', 'valeurs', 'verification', 'lignes', 'lignes-refusees', 'problemes', 'annulation'].map((step) => [
      'GET',
      step,
    ]),
    ...['colonnes', 'valeurs', 'verification', 'application', 'abandon', 'annulation'].map((step) => ['POST', step]),
  ].map(([method, step]) => [`${method} /imports/:id/${step}`, line('inventory.import', importPage(`/${step}`))]),
);
const role = ({ organisationId: organisation }: Foreign) => ({ organisation, role: 'reader', reach: 'organisation' });

/** Every route there is. A new one that is not here fails the test: whoever adds it says who may call it. */
export const MATRIX: Readonly<Record<string, Line>> = {
  'GET /': line('inventory.read'),
  'GET /carbone': line('inventory.read'),
  ...MODEL_LINES,
  ...LIFESPAN_LINES,
  'GET /parc': line('inventory.read', ({ organisationId }) => ({ path: `/parc?organisation=${organisationId}` })),
  'GET /parc/filtres': line('inventory.read'),
  'GET /parc.csv': line('inventory.read', ({ organisationId }) => ({
    path: `/parc.csv?organisation=${organisationId}`,
  })),
  'GET /parc.xlsx': line('inventory.read', ({ organisationId }) => ({
    path: `/parc.xlsx?organisation=${organisationId}`,
  })),
  ...CAMPAIGN_LINES,
  'GET /parc/:id': line('inventory.read', ({ deviceId }) => ({ path: `/parc/${deviceId}` })),
  'GET /parc/nouveau': line('inventory.edit', ({ deviceId }) => ({ path: `/parc/nouveau?comme=${deviceId}` })),
  'POST /parc/nouveau': line('inventory.edit'),
  'GET /parc/identifiants': line('inventory.edit'),
  'POST /parc/identifiants': line('inventory.edit'),
  'GET /parc/:id/modifier': line('inventory.edit', ({ deviceId }) => ({ path: `/parc/${deviceId}/modifier` })),
  'POST /parc/:id/modifier': line('inventory.edit', ({ deviceId }) => ({
    path: `/parc/${deviceId}/modifier`,
    body: { seen: 'x', notes: 'x' },
  })),
  'POST /parc/:id/champs/:field/liberation': line('inventory.edit', ({ deviceId }) => ({
    path: `/parc/${deviceId}/champs/notes/liberation`,
  })),
  'GET /imports': line('inventory.import'),
  'GET /imports/nouveau': line('inventory.import'),
  'POST /imports': line('inventory.import'),
  'GET /imports/:id': line('inventory.import', ({ importId }) => ({ path: `/imports/${importId}` })),
  ...IMPORT_STEPS,
  'GET /imports/correspondances': line('inventory.import'),
  'GET /imports/correspondances/:id/oubli': line('inventory.import', mappingPage('oubli')),
  'POST /imports/correspondances/:id/oubli': line('inventory.import', mappingPage('oubli')),
  'GET /imports/correspondances/:id/nom': line('inventory.import', mappingPage('nom')),
  'POST /imports/correspondances/:id/nom': line('inventory.import', mappingPage('nom', { name: 'x' })),
  'GET /imports/:id/application': line('inventory.import'),
  'GET /imports/:id/abandon': line('inventory.import'),
  'GET /sources': line('sign-in'),
  'GET /methodes/:name': line('sign-in'),
  'GET /aide': line('sign-in'),
  'GET /assets/:mark/:name': line('nothing'),
  'POST /langue': line('nothing'),
  'GET /organisation': line('sign-in'),
  'POST /organisation': line('sign-in', ({ organisationId }) => ({ body: { organisation: organisationId } })),
  'GET /connexion': line('nothing'),
  'POST /connexion': line('nothing'),
  'POST /connexion/demonstration': line('nothing', ({ personId }) => ({ body: { personne: personId } })),
  'GET /connexion/demonstration': line('nothing'),
  'GET /connexion/code': line('nothing'),
  'POST /connexion/code': line('nothing'),
  'GET /connexion/oidc': line('nothing'),
  'GET /connexion/oidc/retour': line('nothing'),
  'GET /deconnexion': line('nothing'),
  'POST /deconnexion': { ...line('nothing'), endsSession: true },
  'GET /mise-en-service/:secret': line('nothing'),
  'POST /mise-en-service/:secret': line('nothing'),
  'GET /invitation/:secret': line('nothing'),
  'POST /invitation/:secret': line('nothing'),
  'GET /nouveau-mot-de-passe/:secret': line('nothing'),
  'POST /nouveau-mot-de-passe/:secret': line('nothing'),
  'GET /mot-de-passe-oublie': line('nothing'),
  'POST /mot-de-passe-oublie': line('nothing'),
  'GET /confidentialite': line('nothing'),
  'GET /compte': line('sign-in'),
  'POST /compte/mot-de-passe': line('sign-in'),
  'GET /compte/mot-de-passe': line('sign-in'),
  'POST /compte/sessions/fermeture': { ...line('sign-in'), endsSession: true },
  'GET /compte/sessions/fermeture': line('sign-in'),
  'POST /compte/sessions/:id/fermeture': line(
    'sign-in',
    at(({ sessionId }) => `/compte/sessions/${sessionId}/fermeture`),
  ),
  'GET /compte/sessions/:id/fermeture': line('sign-in'),
  'GET /compte/donnees.json': line('sign-in'),
  'GET /compte/double-facteur': { ...line('nothing'), asksForSession: true },
  'POST /compte/double-facteur/cle': { ...line('nothing'), asksForSession: true },
  'GET /compte/double-facteur/cle': line('nothing'),
  'POST /compte/double-facteur/mise-en-place': line('nothing'),
  'GET /compte/double-facteur/mise-en-place': line('nothing'),
  'POST /compte/double-facteur/retrait': line('nothing'),
  'GET /compte/double-facteur/retrait': line('nothing'),
  'GET /administration': line('sign-in'),
  'GET /personnes': line('people.manage'),
  'GET /personnes/nouvelle': line('people.manage'),
  'POST /personnes': line(
    'people.manage',
    at(
      () => '/personnes',
      (theirs) => ({ name: 'Intrus', email: 'intrus@valombre.example', ...role(theirs) }),
    ),
  ),
  'GET /personnes/:id': line('people.manage', person()),
  'POST /personnes/:id/roles': line(
    'people.manage',
    at(({ personId }) => `/personnes/${personId}/roles`, role),
  ),
  'GET /personnes/:id/roles': line('people.manage'),
  'POST /personnes/:id/roles/retrait': line(
    'people.manage',
    at(
      ({ personId }) => `/personnes/${personId}/roles/retrait`,
      ({ organisationId: organisation }) => ({ organisation, role: 'administrator' }),
    ),
  ),
  'GET /personnes/:id/roles/retrait': line('people.manage'),
  'POST /personnes/:id/invitation': line('people.manage', person('/invitation')),
  'GET /personnes/:id/invitation': line('people.manage'),
  'POST /personnes/:id/deblocage': line('people.manage', person('/deblocage')),
  'GET /personnes/:id/deblocage': line('people.manage'),
  'POST /personnes/:id/double-facteur': line('people.manage', person('/double-facteur')),
  'GET /personnes/:id/double-facteur': line('people.manage'),
  'POST /personnes/:id/reouverture': line('people.manage', person('/reouverture')),
  'GET /personnes/:id/reouverture': line('people.manage'),
  'GET /personnes/:id/fermeture': line('people.manage', person('/fermeture')),
  'POST /personnes/:id/fermeture': line('people.manage', person('/fermeture')),
  'GET /jetons': line('tokens.manage'),
  'GET /jetons/nouveau': line('tokens.manage'),
  'POST /jetons': line(
    'tokens.manage',
    at(
      () => '/jetons',
      ({ organisationId: organisation }) => ({
        ...{ name: 'intrus', organisation, reach: 'organisation', rights: 'read', days: '1' },
      }),
    ),
  ),
  'GET /jetons/:id': line('tokens.manage', token()),
  'POST /jetons/:id/revocation': line('tokens.manage', token('/revocation')),
  'GET /jetons/:id/revocation': line('tokens.manage'),
  'GET /webhooks': line('webhooks.manage'),
  'GET /webhooks/nouveau': line('webhooks.manage'),
  'POST /webhooks': line(
    'webhooks.manage',
    at(
      () => '/webhooks',
      ({ organisationId: organisation }) => ({ url: 'https://hooks.example.org/', organisation, actions: '' }),
    ),
  ),
  'GET /webhooks/:id': line('webhooks.manage', webhook()),
  'POST /webhooks/:id/essai': line('webhooks.manage', webhook('/essai')),
  'GET /webhooks/:id/essai': line('webhooks.manage'),
  'POST /webhooks/:id/pause': line('webhooks.manage', webhook('/pause')),
  'GET /webhooks/:id/pause': line('webhooks.manage'),
  'POST /webhooks/:id/reprise': line('webhooks.manage', webhook('/reprise')),
  'GET /webhooks/:id/reprise': line('webhooks.manage'),
  'POST /webhooks/:id/redite': line(
    'webhooks.manage',
    at(
      ({ webhookId }) => `/webhooks/${webhookId}/redite`,
      () => ({ from: '1' }),
    ),
  ),
  'GET /webhooks/:id/redite': line('webhooks.manage'),
  'POST /webhooks/:id/suppression': line('webhooks.manage', webhook('/suppression')),
  'GET /webhooks/:id/suppression': line('webhooks.manage'),
  'GET /journal': line('audit.read'),
  'GET /api/v1/carbon': line('inventory.read', within('/api/v1/carbon')),
  'GET /api/v1/devices': line('inventory.read', within('/api/v1/devices')),
  'GET /api/v1/devices/:ref': line('inventory.read', ({ deviceId }) => ({ path: `/api/v1/devices/${deviceId}` })),
  'GET /api/v1/imports': line('inventory.read', within('/api/v1/imports')),
  'GET /api/v1/imports/:id': line('inventory.read', ({ importId }) => ({ path: `/api/v1/imports/${importId}` })),
  'POST /api/v1/imports': line('inventory.import', within('/api/v1/imports')),
  'GET /api/v1/inventory/identity-order': line('inventory.read', ({ organisationCode }) => ({
    path: `/api/v1/inventory/identity-order?organisation=${organisationCode}`,
  })),
  'PUT /api/v1/inventory/identity-order': line('inventory.edit', ({ organisationCode }) => ({
    path: `/api/v1/inventory/identity-order?organisation=${organisationCode}`,
    body: { order: ['serial'] },
  })),
  'POST /api/v1/devices': line('inventory.edit', ({ organisationCode }) => ({
    path: `/api/v1/devices?organisation=${organisationCode}`,
    body: { assetTag: 'x' },
  })),
  'PATCH /api/v1/devices/:ref': line('inventory.edit', ({ deviceId }) => ({
    path: `/api/v1/devices/${deviceId}`,
    body: { notes: 'x' },
  })),
  'DELETE /api/v1/devices/:ref/locks/:field': line('inventory.edit', ({ deviceId }) => ({
    path: `/api/v1/devices/${deviceId}/locks/notes`,
  })),
  'GET /api/v1/imports/:id/undo': line('inventory.import', ({ importId }) => ({
    path: `/api/v1/imports/${importId}/undo`,
  })),
  'POST /api/v1/imports/:id/undo': line('inventory.import', ({ importId }) => ({
    path: `/api/v1/imports/${importId}/undo`,
  })),
  'POST /api/v1/imports/checks': line('inventory.import', ({ organisationCode }) => ({
    path: `/api/v1/imports/checks?organisation=${organisationCode}`,
  })),
  'PUT /api/v1/imports/:id/choices': line('inventory.import', brought('/choices')),
  'POST /api/v1/imports/:id/application': line('inventory.import', brought('/application')),
  'GET /api/v1/imports/:id/rejected': line('inventory.import', brought('/rejected')),
  'GET /api/v1/imports/:id/problems': line('inventory.import', brought('/problems')),
  'GET /api/v1/imports/:id/changes': line('inventory.import', brought('/changes')),
  'GET /api/v1/import-mappings': line('inventory.import', ({ organisationCode }) => ({
    path: `/api/v1/import-mappings?organisation=${organisationCode}`,
  })),
  'PATCH /api/v1/import-mappings/:id': line('inventory.import', ({ mappingId }) => ({
    path: `/api/v1/import-mappings/${mappingId}`,
    body: { name: 'x' },
  })),
  'DELETE /api/v1/import-mappings/:id': line('inventory.import', ({ mappingId }) => ({
    path: `/api/v1/import-mappings/${mappingId}`,
  })),
  'DELETE /api/v1/imports/:id': line('inventory.import', ({ importId }) => ({ path: `/api/v1/imports/${importId}` })),
  'GET /api/v1/organisations': line('organisations.read'),
  'POST /api/v1/organisations': line('organisations.found', ({ organisationCode }) => ({
    body: { code: 'FILLE', name: 'Fille', kind: 'commune', parentCode: organisationCode },
  })),
  'GET /healthz': line('nothing'),
  'GET /readyz': line('nothing'),
};
