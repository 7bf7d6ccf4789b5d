import type { RefusalText } from './refusal-text.js';

/** What webhooks refuse. */
export const webhookRefusalsFr: Readonly<Record<string, RefusalText>> = {
  'webhook-unknown': {
    title: 'Webhook introuvable',
    sentence: 'Aucun webhook ne porte l’identifiant « {id} » dans vos organisations. Vérifiez-le dans la liste.',
  },
  'webhook-address-wrong': {
    title: 'Adresse du webhook non valide',
    sentence:
      'Cette adresse ne convient pas. Donnez une adresse https://, sans identifiants ni « # », sur le port 443 ou au-dessus de 1023.',
  },
  'webhook-address-not-public': {
    title: 'Adresse du webhook refusée',
    sentence:
      'Cette adresse n’est pas publique : un webhook ne peut pas atteindre un réseau interne. Donnez une adresse publique, ou demandez à l’exploitant d’inscrire l’hôte dans PROLONGE_WEBHOOK_ALLOWED_HOSTS.',
  },
  'webhook-address-not-listed': {
    title: 'Hôte non autorisé',
    sentence:
      'Ce service n’envoie de webhooks qu’aux hôtes de sa liste, et celui-ci n’y est pas. Demandez à l’exploitant de l’inscrire dans PROLONGE_WEBHOOK_ALLOWED_HOSTS.',
  },
  'webhook-actions-wrong': {
    title: 'Choix des actions non valide',
    sentence: 'Choisissez toutes les actions (« * »), ou de 1 à 50 actions par leur nom, par exemple import-applied.',
  },
  'webhooks-too-many': {
    title: 'Trop de webhooks',
    sentence: 'L’organisation a déjà {most} webhooks, le plus qu’elle puisse avoir. Supprimez-en un, puis recommencez.',
  },
  'webhook-cannot-move': {
    title: 'Changement impossible',
    sentence: 'Le webhook est « {from} » et ne peut pas devenir « {to} ». Rechargez la liste pour voir son état.',
  },
  'webhook-replay-wrong': {
    title: 'Départ introuvable',
    sentence: 'Le journal de l’organisation va de 1 à {last}. Donnez un nombre entier entre les deux.',
  },
};
