import type { DeliveryOutcome } from '../../webhooks/domain/delivery-outcome.js';
import type { WebhookStatus } from '../../webhooks/domain/webhook-status.js';
import { counted } from './counted.js';

const n = counted('fr');

/** Other systems that are told of what happens. */
export const webhooksFr = {
  title: 'Webhooks',
  purpose: 'Les autres logiciels que Prolonge prévient, au fur et à mesure, de ce qui se passe dans vos organisations.',
  create: 'Créer un webhook',
  list: {
    caption: (count: number) => n(count, 'webhook', 'webhooks'),
    captionRange: (from: string, to: string, count: number) => `${from} à ${to} sur ${n(count, 'webhook', 'webhooks')}`,
    destination: 'Adresse prévenue',
    organisation: 'Organisation',
    actions: 'Actes',
    lastStatus: 'Dernière réponse',
    status: 'État',
  },
  allActions: 'tous',
  someActions: (count: number) => n(count, 'acte', 'actes'),
  noAnswer: 'pas encore',
  answer: (status: string) => `HTTP ${status}`,
  status: { active: 'actif', paused: 'en pause', disabled: 'arrêté' } satisfies Record<WebhookStatus, string>,
  empty: {
    title: 'Aucun webhook pour l’instant',
    sentence: 'Vous trouverez ici chaque adresse prévenue, son état et sa dernière réponse.',
    action: 'Créer un premier webhook',
  },
  new: {
    title: 'Créer un webhook',
    purpose:
      'Chaque acte du journal est envoyé à l’adresse, signé (Standard Webhooks), et renvoyé si elle ne répond pas.',
    url: 'Adresse à prévenir',
    urlHint: 'En https, par exemple : https://si.ville-valombre.fr/prolonge',
    actions: 'Actes à dire',
    actionsHint:
      'Vide : tous, ceux à venir compris. Sinon leurs noms séparés par des espaces, par exemple : import-applied.',
    submit: 'Créer le webhook',
  },
  created: {
    title: 'Webhook créé',
    purpose: (destination: string) => `Les actes seront envoyés à ${destination} à partir de maintenant.`,
    secret: 'Clé de signature',
    how: 'Le logiciel prévenu s’en sert pour vérifier que le message vient bien de Prolonge.',
    next: 'Voir ce webhook et l’essayer',
  },
  one: {
    purpose: 'Ce qui lui est dit, s’il répond, et comment l’arrêter.',
    toldUpTo: 'Dit jusqu’à',
    act: (sequence: string) => `acte ${sequence} du journal`,
    failures: 'Échecs de suite',
    retriesAt: 'Prochain essai',
    createdAt: 'Créé',
    deliveries: 'Derniers envois',
    deliveriesCaption: 'Les dix derniers envois',
    noDelivery: 'Rien n’a encore été envoyé.',
    when: 'Date',
    what: 'Envoi',
    outcome: 'Résultat',
    duration: 'Durée (ms)',
    isTest: 'essai',
    test: 'Envoyer un essai',
    pause: 'Mettre en pause',
    pauseHow: 'Ce qui se passe pendant la pause sera dit à la reprise.',
    resume: 'Reprendre',
    acts: 'Agir',
    replay: 'Redire depuis un acte',
    replayFrom: 'Numéro du premier acte à redire',
    replayHint: 'Son numéro dans le journal ; 1 redit tout. Ce qui est déjà arrivé garde le même identifiant.',
    remove: 'Supprimer',
    removeSentence: (destination: string, deliveries: number) =>
      `${destination} ne sera plus prévenu de rien. ${n(deliveries, 'envoi affiché plus haut sera oublié', 'envois affichés plus haut seront oubliés')}, ainsi que les précédents.`,
    removeSubmit: 'Supprimer ce webhook',
    cancel: 'Ne rien changer',
    tested: (outcome: string) => `Essai envoyé : ${outcome}.`,
    done: {
      paused: 'Le webhook est en pause.',
      resumed: 'Le webhook a repris.',
      replayed: 'Les actes vont être redits.',
      removed: 'Le webhook est supprimé.',
    },
  },
  outcome: {
    delivered: 'reçu',
    refused: 'refusé par le destinataire',
    gone: 'adresse fermée par le destinataire',
    unreachable: 'destinataire injoignable',
    'timed-out': 'pas de réponse à temps',
    untrusted: 'certificat non reconnu',
    'no-public-address': 'adresse introuvable ou non publique',
    'not-allowed': 'hôte hors de la liste autorisée',
    interrupted: 'interrompu par un arrêt du service',
  } satisfies Record<DeliveryOutcome, string>,
};
