import type { OrganisationKind } from '../../accounts/domain/organisation-kind.js';

/** The first set-up: an organisation and the person who manages it. */
export const setUpFr = {
  title: 'Mettre Prolonge en service',
  purpose: 'Une organisation, puis vous : cette page ne sert qu’une fois, et vous en ressortez administrateur.',
  organisation: 'Votre organisation',
  name: 'Nom',
  nameHint: 'Par exemple : Ville de Valombre',
  code: 'Code (facultatif)',
  codeHint:
    'Un nom court en capitales, chiffres et tirets, pour les fichiers et l’API. Laissé vide, il est tiré du nom.',
  kind: 'Nature',
  kinds: {
    epci: 'Métropole, agglomération ou communauté de communes',
    commune: 'Commune',
    ccas: 'CCAS ou CIAS',
    association: 'Association',
    other: 'Autre',
  } satisfies Record<OrganisationKind, string>,
  siren: 'SIREN (facultatif)',
  sirenHint: 'Neuf chiffres.',
  person: 'Vous',
  personName: 'Prénom et nom',
  submit: 'Créer l’organisation et mon compte',
  found: (names: string) => `Un import a déjà créé : ${names}. Vous en serez administrateur.`,
  after: 'Vous mettrez ensuite en place la double authentification, puis vous importerez un premier inventaire.',
  over: 'Ce lien de mise en service a déjà servi, ou son délai de 24 heures est passé. Si l’organisation existe, connectez-vous. Sinon, redémarrez le service : il affiche un nouveau lien.',
};
