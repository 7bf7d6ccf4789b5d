/** What can be done to a person, as the address says it. */
const PERSON_ACTS = {
  invite: 'invitation',
  give: 'roles',
  take: 'roles/retrait',
  unlock: 'deblocage',
  removeFactor: 'double-facteur',
  close: 'fermeture',
  reopen: 'reouverture',
} as const;
type PersonAct = keyof typeof PERSON_ACTS;

/** What can be done to a webhook, as the address says it. */
const WEBHOOK_ACTS = {
  test: 'essai',
  pause: 'pause',
  resume: 'reprise',
  replay: 'redite',
  remove: 'suppression',
} as const;
type WebhookAct = keyof typeof WEBHOOK_ACTS;

const andReturn = (step: string, path: string): string => `${step}?retour=${encodeURIComponent(path)}`;

/** Addresses of our pages; links are built here, never from what a person typed. */
export const routes = {
  overview: '/',
  fleet: '/parc',
  fleetFilters: '/parc/filtres',
  fleetExport: '/parc.csv',
  fleetWorkbook: '/parc.xlsx',
  /** the devices that should stay */
  extend: '/prolonger',
  /** how long devices serve: all categories, one, one model of it */
  lifespans: '/durees',
  lifeCurve: (category: string) => `/durees/${encodeURIComponent(category)}`,
  modelCurve: (category: string, manufacturer: string | null, model: string | null) =>
    `/durees/${encodeURIComponent(category)}/modele?${new URLSearchParams({ constructeur: manufacturer ?? '', modele: model ?? '' }).toString()}`,
  /** renewals of the five years to come */
  forecast: '/durees/previsions',
  forecastFile: '/durees/previsions.csv',
  /** forecasts of past years and what happened */
  backtest: '/durees/verification',
  extensionFile: '/prolonger.csv',
  extensionWorkbook: '/prolonger.xlsx',
  /** GET: the campaigns; POST: begins one */
  campaigns: '/prolonger/campagnes',
  campaignsPage: (page: number) => (page > 1 ? `/prolonger/campagnes?page=${page}` : '/prolonger/campagnes'),
  newCampaign: '/prolonger/campagnes/nouvelle',
  campaign: (id: string, page = 1) =>
    `/prolonger/campagnes/${encodeURIComponent(id)}${page > 1 ? `?page=${page}` : ''}`,
  /** with what was just done */
  campaignAfter: (id: string, act: string) =>
    `/prolonger/campagnes/${encodeURIComponent(id)}?fait=${encodeURIComponent(act)}`,
  /** at the device of which something was just said */
  campaignLineAfter: (id: string, line: string, page: number) =>
    `/prolonger/campagnes/${encodeURIComponent(id)}?fait=marked&page=${page}#${encodeURIComponent(line)}`,
  campaignFile: (id: string) => `/prolonger/campagnes/${encodeURIComponent(id)}/equipements.csv`,
  /** GET: what may be said of a device; POST: says it */
  campaignDevice: (id: string, line: string) =>
    `/prolonger/campagnes/${encodeURIComponent(id)}/equipements/${encodeURIComponent(line)}`,
  /** GET: what it does; POST: does it */
  endCampaign: (id: string, act: 'cloture' | 'annulation') => `/prolonger/campagnes/${encodeURIComponent(id)}/${act}`,
  /** a year of carbon; the year and the basis stand in the query */
  carbon: '/carbone',
  /** the models that the organisation has to recognise */
  models: '/carbone/modeles',
  modelsPage: (page: number) => (page > 1 ? `/carbone/modeles?page=${page}` : '/carbone/modeles'),
  /** with the alias that was just accepted */
  modelsAfter: (id: string) => `/carbone/modeles?reconnu=${encodeURIComponent(id)}`,
  modelsAfterWithdrawal: '/carbone/modeles?fait=retrait',
  /** one text, and the products that it may be */
  modelText: (manufacturer: string, model: string) =>
    `/carbone/modeles/texte?${new URLSearchParams({ constructeur: manufacturer, modele: model }).toString()}`,
  /** GET: what it changes; POST: accepts */
  acceptModel: '/carbone/modeles/accord',
  acceptedModels: '/carbone/modeles/reconnus',
  acceptedModelsPage: (page: number) =>
    page > 1 ? `/carbone/modeles/reconnus?page=${page}` : '/carbone/modeles/reconnus',
  acceptedModelsFile: '/carbone/modeles/reconnus.csv',
  /** GET: what it changes; POST: withdraws */
  withdrawModel: (id: string) => `/carbone/modeles/reconnus/${encodeURIComponent(id)}/retrait`,
  /** the numbers by which a device is known; POST: sets their order */
  identityOrder: '/parc/identifiants',
  identityOrderSaved: '/parc/identifiants?fait=ordre',
  /** GET: the form; POST: adds a device */
  newDevice: '/parc/nouveau',
  /** the form of a device like another one */
  newDeviceLike: (id: string) => `/parc/nouveau?comme=${encodeURIComponent(id)}`,
  device: (id: string) => `/parc/${encodeURIComponent(id)}`,
  /** with what was just done */
  deviceAfter: (id: string, act: string) => `/parc/${encodeURIComponent(id)}?fait=${encodeURIComponent(act)}`,
  editDevice: (id: string) => `/parc/${encodeURIComponent(id)}/modifier`,
  /** POST: lets imports change a field again */
  releaseField: (id: string, field: string) =>
    `/parc/${encodeURIComponent(id)}/champs/${encodeURIComponent(field)}/liberation`,
  imports: '/imports',
  importsPage: (page: number) => (page > 1 ? `/imports?page=${page}` : '/imports'),
  newImport: '/imports/nouveau',
  /** what was decided for each source, used again for its next files */
  mappings: '/imports/correspondances',
  mappingsPage: (page: number) => (page > 1 ? `/imports/correspondances?page=${page}` : '/imports/correspondances'),
  /** with what was just done */
  mappingsAfter: (act: string) => `/imports/correspondances?fait=${encodeURIComponent(act)}`,
  /** GET: asks for the name; POST: keeps it */
  renameMapping: (id: string) => `/imports/correspondances/${encodeURIComponent(id)}/nom`,
  /** GET: what it does; POST: does it */
  forgetMapping: (id: string) => `/imports/correspondances/${encodeURIComponent(id)}/oubli`,
  import: (id: string) => `/imports/${encodeURIComponent(id)}`,
  importColumns: (id: string) => `/imports/${encodeURIComponent(id)}/colonnes`,
  importValues: (id: string) => `/imports/${encodeURIComponent(id)}/valeurs`,
  importCheck: (id: string) => `/imports/${encodeURIComponent(id)}/verification`,
  /** the rows that would change, before and after */
  importRows: (id: string, page = 1) => `/imports/${encodeURIComponent(id)}/lignes${page > 1 ? `?page=${page}` : ''}`,
  /** every row of which one thing is said */
  importProblems: (id: string, code: string, page = 1) =>
    `/imports/${encodeURIComponent(id)}/problemes?code=${encodeURIComponent(code)}${page > 1 ? `&page=${page}` : ''}`,
  /** the rows in error, in the format of their file */
  importRejectedRows: (id: string) => `/imports/${encodeURIComponent(id)}/lignes-refusees`,
  /** its progress, after which a step of ours follows */
  importThen: (id: string, step: 'valeurs' | 'verification') => `/imports/${encodeURIComponent(id)}?suite=${step}`,
  /** GET: what taking it back would do; POST: takes it back */
  importUndo: (id: string) => `/imports/${encodeURIComponent(id)}/annulation`,
  /** POST: applies what was checked */
  importApply: (id: string) => `/imports/${encodeURIComponent(id)}/application`,
  /** POST: gives the file up */
  importCancel: (id: string) => `/imports/${encodeURIComponent(id)}/abandon`,
  sources: '/sources',
  source: (id: string) => `/sources#${encodeURIComponent(id)}`,
  method: (name: string) => `/methodes/${encodeURIComponent(name)}`,
  help: '/aide',
  /** POST: keeps the language of the pages */
  language: '/langue',
  /** GET: chooses among many; POST: keeps the organisation in whose name one works */
  organisation: '/organisation',
  /** the person's own account */
  account: '/compte',
  /** with what was just done */
  accountAfter: (act: string) => `/compte?fait=${encodeURIComponent(act)}`,
  /** POST: changes the password */
  ownPassword: '/compte/mot-de-passe',
  setUpSecondFactor: '/compte/double-facteur',
  /** POST: makes a new secret; puts it in force; removes it */
  beginSecondFactor: '/compte/double-facteur/cle',
  confirmSecondFactor: '/compte/double-facteur/mise-en-place',
  removeSecondFactor: '/compte/double-facteur/retrait',
  /** POST: ends one of one's sessions, or all of them */
  endSession: (id: string) => `/compte/sessions/${encodeURIComponent(id)}/fermeture`,
  endSessions: '/compte/sessions/fermeture',
  ownData: '/compte/donnees.json',
  signIn: '/connexion',
  /** a step of signing in, after which the page that was asked for follows */
  andReturn,
  secondFactor: '/connexion/code',
  /** GET: leaves for the identity provider */
  providerSignIn: '/connexion/oidc',
  /** POST: enters a demonstration */
  demoSignIn: '/connexion/demonstration',
  /** POST: ends the session; GET: says so */
  signOut: '/deconnexion',
  /** once a new password was chosen through a link */
  signInWithNewPassword: '/connexion?fait=mot-de-passe',
  forgottenPassword: '/mot-de-passe-oublie',
  /** people, tokens, webhooks, record of acts */
  administration: '/administration',
  people: '/personnes',
  peoplePage: (page: number) => (page > 1 ? `/personnes?page=${page}` : '/personnes'),
  peopleAfter: (act: string) => `/personnes?fait=${encodeURIComponent(act)}`,
  newPerson: '/personnes/nouvelle',
  person: (id: string) => `/personnes/${encodeURIComponent(id)}`,
  /** with what was just done */
  personAfter: (id: string, act: string) => `/personnes/${encodeURIComponent(id)}?fait=${encodeURIComponent(act)}`,
  /** POST, each of them; `close` also shows what would happen */
  personAct: (id: string, act: PersonAct) => `/personnes/${encodeURIComponent(id)}/${PERSON_ACTS[act]}`,
  tokens: '/jetons',
  tokensPage: (page: number) => (page > 1 ? `/jetons?page=${page}` : '/jetons'),
  newToken: '/jetons/nouveau',
  token: (id: string) => `/jetons/${encodeURIComponent(id)}`,
  tokenAfterRevocation: (id: string) => `/jetons/${encodeURIComponent(id)}?fait=revocation`,
  /** POST */
  revokeToken: (id: string) => `/jetons/${encodeURIComponent(id)}/revocation`,
  webhooks: '/webhooks',
  webhooksPage: (page: number) => (page > 1 ? `/webhooks?page=${page}` : '/webhooks'),
  newWebhook: '/webhooks/nouveau',
  webhook: (id: string) => `/webhooks/${encodeURIComponent(id)}`,
  webhookAfter: (id: string, act: string) => `/webhooks/${encodeURIComponent(id)}?fait=${encodeURIComponent(act)}`,
  webhooksAfterRemoval: '/webhooks?fait=suppression',
  /** POST, each of them */
  webhookAct: (id: string, act: WebhookAct) => `/webhooks/${encodeURIComponent(id)}/${WEBHOOK_ACTS[act]}`,
  journal: '/journal',
  journalPage: (page: number) => (page > 1 ? `/journal?page=${page}` : '/journal'),
  privacy: '/confidentialite',
} as const;
