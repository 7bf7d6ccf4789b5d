import type { PersonStatus } from '../../accounts/domain/person-status.js';
import type { Reach, Role } from '../../accounts/domain/role.js';
import type { SignInMethod } from '../../accounts/domain/sign-in-method.js';

/** Roles, accounts and sessions: words that several pages share. */
export const accountsFr = {
  role: {
    administrator: 'Administration',
    'asset-manager': 'Gestion du parc',
    procurement: 'Achats',
    reader: 'Consultation',
    partner: 'Partenaire',
    'api-client': 'Programme',
  } satisfies Record<Role, string>,
  /** what each role lets one do, after its name */
  roleDoes: {
    administrator:
      'invite des personnes, donne les rôles, crée jetons et webhooks, lit le journal, importe et consulte le parc',
    'asset-manager': 'importe les inventaires, consulte le parc et ses avis',
    procurement: 'consulte le parc et ses avis pour préparer les achats',
    reader: 'consulte le parc et ses chiffres',
    partner: 'voit les organisations avec lesquelles la sienne travaille, sans leur parc',
    'api-client': 'consulte le parc ou y apporte des inventaires, par l’API',
  } satisfies Record<Role, string>,
  reach: {
    organisation: 'cette organisation seule',
    subtree: 'elle et celles qui en dépendent',
  } satisfies Record<Reach, string>,
  /** a role and where it is held */
  held: (role: string, organisation: string, reach: Reach) =>
    reach === 'subtree'
      ? `${role} : ${organisation} et les organisations qui en dépendent`
      : `${role} : ${organisation}`,
  noRole: 'aucun rôle',
  status: { invited: 'invité', active: 'actif', deactivated: 'fermé' } satisfies Record<PersonStatus, string>,
  locked: 'bloqué un moment',
  method: {
    password: 'mot de passe',
    oidc: 'fournisseur d’identité',
    link: 'lien reçu',
    demo: 'bouton de démonstration',
  } satisfies Record<SignInMethod, string>,
  browser: (browser: string, system: string) => `${browser} sous ${system}`,
  unknownBrowser: 'Navigateur non reconnu',
  never: 'jamais',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  organisation: 'Organisation',
  roleLabel: 'Rôle',
  reachLabel: 'Portée',
  /** said before a password is chosen, never after only */
  passwordRules:
    'Au moins 12 caractères. Une phrase de quatre ou cinq mots sans lien entre eux convient : aucune majuscule, aucun chiffre ni signe n’est exigé. Sont refusés les mots de passe trop connus et ceux faits de votre nom ou de votre organisation.',
  onceOnly: 'Copiez-le maintenant : il ne sera plus affiché.',
};
