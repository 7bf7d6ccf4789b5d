import type { IdentityKind } from '../../inventory/domain/identity/identity-keys.js';

export const identityFr = {
  title: 'Reconnaître un équipement',
  purpose:
    'Par quels numéros un équipement du parc est reconnu, le plus sûr d’abord : dans les fichiers, par les agents et à la main.',
  hint: 'Un numéro qui n’est pas choisi n’est pas utilisé. Ce qui est déjà dans le parc ne change pas.',
  place: (place: number) => (place === 1 ? '1er, le plus sûr' : `${place}e`),
  none: 'aucun',
  submit: 'Enregistrer cet ordre',
  saved: 'Cet ordre est enregistré : il vaut pour les prochains imports.',
  wrong: 'Choisissez au moins un numéro, et chacun une seule fois.',
  kind: {
    serial: 'numéro de série, avec sa marque',
    'asset-tag': 'étiquette d’inventaire',
    uuid: 'identifiant matériel (UUID)',
    imei: 'IMEI',
    'external-id': 'identifiant dans l’outil d’origine',
    name: 'nom',
  } satisfies Record<IdentityKind, string>,
};
