/** Addresses of our pages; links are built here, never from what a person typed. */
export const routes = {
  overview: '/',
  fleet: '/parc',
  fleetFilters: '/parc/filtres',
  fleetExport: '/parc.csv',
  device: (id: string) => `/parc/${encodeURIComponent(id)}`,
  imports: '/imports',
  importsPage: (page: number) => (page > 1 ? `/imports?page=${page}` : '/imports'),
  newImport: '/imports/nouveau',
  import: (id: string) => `/imports/${encodeURIComponent(id)}`,
  importCheck: (id: string) => `/imports/${encodeURIComponent(id)}/verification`,
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
  signIn: '/connexion',
  /** the page that was asked for follows the sign-in */
  signInAndReturn: (path: string) => `/connexion?retour=${encodeURIComponent(path)}`,
  secondFactor: '/connexion/code',
  setUpSecondFactor: '/compte/double-facteur',
  /** POST: ends the session */
  signOut: '/deconnexion',
  /** people, tokens, webhooks, record of acts */
  administration: '/administration',
} as const;
