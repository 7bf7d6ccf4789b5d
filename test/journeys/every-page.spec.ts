import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { OperatorAccess } from '../../src/accounts/access/access.js';
import { ApiTokensService } from '../../src/accounts/tokens/api-tokens.service.js';
import { DemoLoader } from '../../src/demo/demo-loader.service.js';
import { ImportsService } from '../../src/inventory/imports/imports.service.js';
import { OrganisationsService } from '../../src/accounts/organisations.service.js';
import { DevicesService } from '../../src/inventory/devices/devices.service.js';
import { CampaignList } from '../../src/renewal/campaigns/campaign-list.service.js';
import { CampaignsService } from '../../src/renewal/campaigns/campaigns.service.js';
import { WebhooksService } from '../../src/webhooks/webhooks.service.js';
import { aCampaign } from '../builders/a-campaign.js';
import { FOUR_DEVICES, newCommune, withFile } from '../builders/inventory-file.js';
import { launchBrowser } from '../support/browser.js';
import { visit } from '../support/browser-visit.js';
import { ecoIndex } from '../support/eco-index.js';
import { sqliteDatabase, type TestDatabase } from '../support/engines.js';
import { openServer } from '../support/server.js';
import { signInAdministrator } from '../support/signed-in.js';
import { describeNeeding } from '../support/skips.js';
import { EVERYWHERE, only, SOMEBODY } from '../support/caller.js';

/** A model of the demonstration that several products may be. */
const TEXT = new URLSearchParams({ constructeur: 'Dell Inc.', modele: 'OptiPlex 3090' }).toString();

describeNeeding('Chromium', 'chaque page, dans un vrai navigateur', () => {
  let browser: Browser;
  let full: NestFastifyApplication;
  let empty: NestFastifyApplication;
  const databases: TestDatabase[] = [];
  const ids = {
    device: '',
    waiting: '',
    problem: 'date-unreadable',
    applied: '',
    person: '',
    token: '',
    webhook: '',
    campaign: '',
    line: '',
  };
  /** cookies of their administrators */
  const sent = { full: '', empty: '' };

  const open = async (): Promise<NestFastifyApplication> => {
    const database = await sqliteDatabase();
    databases.push(database);
    const app = await openServer(database.url);
    await app.listen(0, '127.0.0.1');
    return app;
  };

  beforeAll(async () => {
    browser = await launchBrowser();
    [full, empty] = [await open(), await open()];
    await full.get(DemoLoader).load(() => undefined);
    const { id } = await full.get(OrganisationsService).byCode(EVERYWHERE, 'ORVELANE');
    const { devices } = await full.get(DevicesService).list(only(id), { category: 'laptop' }, { limit: 1 });
    const waiting = await withFile(`${FOUR_DEVICES}\nX;;;;;99/99/2021;;;;`, async (path) => {
      const begun = await full
        .get(ImportsService)
        .begin({ organisationId: id, path, fileName: 'parc.csv', caller: SOMEBODY });
      await begun.ready;
      return begun.id;
    });
    const { imports } = await full.get(ImportsService).list(only(id), { limit: 10 });
    const applied = imports.find(({ stage }) => stage === 'applied')?.id;
    Object.assign(ids, { device: devices[0]?.id, waiting, applied });
    const { id: above } = await full.get(OrganisationsService).byCode(EVERYWHERE, 'METROPOLE');
    const administrator = await signInAdministrator(full, above);
    const { access, caller } = { access: new OperatorAccess('cli'), caller: SOMEBODY };
    const wish = { organisationId: above, reach: 'subtree', rights: 'read', name: 'Inventaire de nuit', days: 30 };
    const token = await full.get(ApiTokensService).make(access, wish);
    const told = { organisationId: above, url: 'https://hooks.example.org/prolonge', actions: '*' } as const;
    const { webhook } = await full.get(WebhooksService).create(caller, told);
    Object.assign(ids, { person: administrator.personId, token: token.id, webhook: webhook.id });
    const campaign = await full.get(CampaignsService).begin(caller, aCampaign(id, [devices[0]!.id]));
    const { lines } = await full.get(CampaignList).find(EVERYWHERE, campaign);
    Object.assign(ids, { campaign, line: lines[0]?.id });
    sent.full = administrator.cookie;
    sent.empty = (await signInAdministrator(empty, await newCommune(empty))).cookie;
  }, 120_000);
  afterAll(async () => {
    await Promise.all([full.close(), empty.close(), browser.close()]);
    databases.forEach((database) => database.drop());
  });

  /** A page is looked at wide and narrow, come to with an empty cache. */
  async function lookAt(app: NestFastifyApplication, path: string, status: number, cookie?: string): Promise<void> {
    const seen = await visit(browser, `${await app.getUrl()}${path}`, [1280, 320], cookie);
    expect(seen).toMatchObject({ status, elsewhere: [], violations: [], overflow: 0 });
    // A browser tells the status of a page that is not found as a complaint.
    expect(seen.complaints.filter((text) => !text.includes(`status of ${status}`))).toEqual([]);
    expect(ecoIndex(seen.elements, seen.requests, seen.kilobytes)).toBeGreaterThan(80);
  }

  it.each([
    ['le tableau de bord', 'full', () => '/', 200],
    ['le tableau de bord vide', 'empty', () => '/', 200],
    ['le carbone de l’année', 'full', () => '/carbone?annee=2024&base=maker', 200],
    ['le carbone d’un parc vide', 'empty', () => '/carbone', 200],
    ['les modèles à reconnaître', 'full', () => '/carbone/modeles', 200],
    ['les modèles à reconnaître d’un parc vide', 'empty', () => '/carbone/modeles', 200],
    ['un modèle à reconnaître', 'full', () => `/carbone/modeles/texte?${TEXT}`, 200],
    ['ce que reconnaître un modèle change', 'full', () => `/carbone/modeles/accord?${TEXT}&produit=aucun`, 200],
    ['un modèle sans réponse', 'full', () => `/carbone/modeles/accord?${TEXT}`, 422],
    ['les modèles reconnus', 'empty', () => '/carbone/modeles/reconnus', 200],
    ['le parc', 'full', () => '/parc', 200],
    ['le plan de prolongation', 'full', () => '/prolonger', 200],
    ['les durées d’usage', 'full', () => '/durees', 200],
    ['les durées d’usage d’un parc vide', 'empty', () => '/durees', 200],
    ['la durée d’usage d’une catégorie', 'full', () => '/durees/laptop', 200],
    ['la durée d’usage d’une catégorie sans histoire', 'full', () => '/durees/desk-phone', 200],
    ['la durée d’usage d’un modèle', 'full', () => '/durees/laptop/modele?constructeur=Dell&modele=Latitude+5420', 200],
    ['une catégorie inconnue', 'full', () => '/durees/inconnue', 404],
    ['les prévisions', 'full', () => '/durees/previsions', 200],
    ['les prévisions d’un parc sans équipement', 'empty', () => '/durees/previsions', 200],
    ['les prévisions vérifiées', 'full', () => '/durees/verification', 200],
    ['les prévisions d’un parc vide', 'empty', () => '/durees/verification', 200],
    ['les campagnes', 'full', () => '/prolonger/campagnes', 200],
    ['les campagnes, vides', 'empty', () => '/prolonger/campagnes', 200],
    ['une campagne à commencer', 'full', () => '/prolonger/campagnes/nouvelle?mois=0&categorie=tablet', 200],
    ['une campagne', 'full', () => `/prolonger/campagnes/${ids.campaign}`, 200],
    ['un équipement d’une campagne', 'full', () => `/prolonger/campagnes/${ids.campaign}/equipements/${ids.line}`, 200],
    ['la clôture d’une campagne', 'full', () => `/prolonger/campagnes/${ids.campaign}/cloture`, 200],
    ['le parc filtré', 'full', () => '/parc?avis=extend&categorie=laptop&page=2', 200],
    ['le parc filtré sans résultat', 'full', () => '/parc?q=introuvable', 200],
    ['le parc vide', 'empty', () => '/parc', 200],
    ['les filtres', 'full', () => '/parc/filtres?categorie=laptop', 200],
    ['une fiche', 'full', () => `/parc/${ids.device}`, 200],
    ['la correction d’une fiche', 'full', () => `/parc/${ids.device}/modifier`, 200],
    ['un équipement à ajouter', 'empty', () => '/parc/nouveau', 200],
    ['un équipement semblable à ajouter', 'full', () => `/parc/nouveau?comme=${ids.device}`, 200],
    ['une fiche inconnue', 'full', () => '/parc/inconnu', 404],
    ['les imports', 'full', () => '/imports', 200],
    ['les imports vides', 'empty', () => '/imports', 200],
    ['le dépôt d’un fichier', 'full', () => '/imports/nouveau', 200],
    ['les correspondances', 'empty', () => '/imports/correspondances', 200],
    ['une correspondance à renommer, inconnue', 'full', () => '/imports/correspondances/inconnue/nom', 404],
    ['une correspondance inconnue', 'full', () => '/imports/correspondances/inconnue/oubli', 404],
    ['l’ordre des identifiants', 'full', () => '/parc/identifiants', 200],
    ['les colonnes', 'full', () => `/imports/${ids.waiting}/colonnes`, 200],
    ['les colonnes, une liste ouverte', 'full', () => `/imports/${ids.waiting}/colonnes?changer=0`, 200],
    ['les valeurs', 'full', () => `/imports/${ids.waiting}/valeurs`, 200],
    ['la vérification', 'full', () => `/imports/${ids.waiting}/verification`, 200],
    ['les lignes qui changent', 'full', () => `/imports/${ids.waiting}/lignes`, 200],
    ['les lignes d’un problème', 'full', () => `/imports/${ids.waiting}/problemes?code=${ids.problem}`, 200],
    ['le reçu', 'full', () => `/imports/${ids.applied}`, 200],
    ['l’annulation d’un import', 'full', () => `/imports/${ids.applied}/annulation`, 200],
    ['l’annulation d’un import inconnu', 'full', () => '/imports/inconnu/annulation', 404],
    ['les sources', 'full', () => '/sources', 200],
    ['une méthode', 'full', () => '/methodes/footprint', 200],
    ['l’aide', 'full', () => '/aide', 200],
    ['le choix de l’organisation', 'full', () => '/organisation', 200],
    ['une page qui n’existe pas', 'full', () => '/nulle-part', 404],
    ['le compte', 'full', () => '/compte', 200],
    ['la double authentification', 'full', () => '/compte/double-facteur', 200],
    ['l’administration', 'full', () => '/administration', 200],
    ['les personnes', 'full', () => '/personnes', 200],
    ['une invitation à faire', 'full', () => '/personnes/nouvelle', 200],
    ['une personne', 'full', () => `/personnes/${ids.person}`, 200],
    ['la fermeture d’un compte', 'full', () => `/personnes/${ids.person}/fermeture`, 200],
    ['une personne inconnue', 'full', () => '/personnes/inconnue', 404],
    ['les jetons', 'full', () => '/jetons', 200],
    ['les jetons vides', 'empty', () => '/jetons', 200],
    ['un jeton à créer', 'full', () => '/jetons/nouveau', 200],
    ['un jeton', 'full', () => `/jetons/${ids.token}`, 200],
    ['les webhooks', 'full', () => '/webhooks', 200],
    ['les webhooks vides', 'empty', () => '/webhooks', 200],
    ['un webhook à créer', 'full', () => '/webhooks/nouveau', 200],
    ['un webhook', 'full', () => `/webhooks/${ids.webhook}`, 200],
    ['le journal', 'full', () => '/journal', 200],
  ] as readonly [string, 'full' | 'empty', () => string, number][])(
    '%s : note A, accessible, à 1280 et à 320 pixels, sans rien demander ailleurs',
    (_name, which, path, status) => lookAt(which === 'full' ? full : empty, path(), status, sent[which]),
  );

  it.each([
    ['la connexion', 'empty', '/connexion?retour=/parc', 200],
    ['la connexion à une démonstration', 'full', '/connexion', 200],
    ['un mot de passe choisi', 'empty', '/connexion?fait=mot-de-passe', 200],
    ['le mot de passe oublié', 'empty', '/mot-de-passe-oublie', 200],
    ['une invitation périmée', 'empty', '/invitation/perimee', 410],
    ['un lien de mot de passe périmé', 'empty', '/nouveau-mot-de-passe/perime', 410],
    ['une mise en service déjà faite', 'empty', '/mise-en-service/perimee', 410],
    ['la déconnexion', 'empty', '/deconnexion', 200],
    ['les données personnelles', 'empty', '/confidentialite', 200],
  ] as const)('sans être connecté, %s : note A, accessible, à 1280 et à 320 pixels', (_name, which, path, status) =>
    lookAt(which === 'full' ? full : empty, path, status),
  );
});
