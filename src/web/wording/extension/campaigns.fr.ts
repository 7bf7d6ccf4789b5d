import { counted } from '../counted.js';
import type { CampaignStage } from '../../../renewal/domain/campaign/campaign-stage.js';
import type { LineOutcome } from '../../../renewal/domain/campaign/line-outcome.js';

const n = counted('fr');
const devices = (count: number) => n(count, 'équipement', 'équipements');

/** Campaigns: who keeps which devices, and how far they are. */
export const campaignsFr = {
  title: 'Campagnes',
  purpose: 'Qui s’occupe de quels équipements à prolonger, et où l’on en est.',
  follow: 'Suivre les campagnes',
  create: 'Préparer une campagne',
  stage: { open: 'ouverte', closed: 'close', cancelled: 'annulée' } satisfies Record<CampaignStage, string>,
  outcome: {
    'to-do': 'à faire',
    done: 'fait',
    'not-possible': 'pas possible',
    withdrawn: 'retiré de la campagne',
  } satisfies Record<LineOutcome, string>,
  nobody: 'personne de nommé',
  late: (day: string) => `${day}, échéance passée`,
  progressOf: (done: string, planned: number) => `${done} sur ${devices(planned)}`,
  list: {
    caption: (count: number) => n(count, 'campagne', 'campagnes'),
    captionRange: (first: string, last: string, count: number) =>
      `${first} à ${last} sur ${n(count, 'campagne', 'campagnes')}`,
    name: 'Campagne',
    organisation: 'Organisation',
    assignee: 'Confiée à',
    dueOn: 'Échéance',
    progress: 'Faits',
    carbon: 'Prévu, kg éq. CO₂',
    stage: 'État',
  },
  empty: {
    title: 'Aucune campagne',
    sentence:
      'Une campagne confie des équipements du plan à une personne ou à une équipe, avec une échéance, et dit ce que chacun est devenu.',
    action: 'Voir le plan',
  },
  new: {
    title: 'Nouvelle campagne',
    purpose: 'Choisissez les équipements, nommez la campagne et dites à qui elle est confiée.',
    name: 'Nom',
    nameHint: 'Par exemple : Batteries des portables des écoles.',
    assignee: 'Confiée à (facultatif)',
    assigneeHint: 'Une équipe ou une personne.',
    dueOn: 'Échéance',
    dueOnHint: 'Jour, mois, année, par exemple 31/03/2027.',
    organisation: 'Organisation',
    organisationWith: (name: string, count: number) => `${name} (${devices(count)})`,
    show: 'Afficher',
    devices: 'Équipements',
    offered: (shown: number, free: string | null) =>
      free === null
        ? `${devices(shown)}, du plus utile au moins utile. Ceux d’une campagne ouverte n’y sont pas.`
        : `Les ${devices(shown)} les plus utiles sur ${free} : filtrez le plan, par site ou par catégorie, pour en voir d’autres.`,
    submit: 'Commencer la campagne',
    backToPlan: 'Revenir au plan',
    nothing: {
      title: 'Aucun équipement à y mettre',
      sentence: 'Le plan est vide avec ces filtres, ou tous ses équipements sont déjà dans une campagne ouverte.',
      action: 'Revenir au plan',
    },
  },
  one: {
    purpose: 'Où en est-on ?',
    done: {
      begun: 'La campagne est commencée.',
      marked: 'L’état de l’équipement est gardé.',
      closed: 'La campagne est close.',
      cancelled: 'La campagne est annulée.',
    },
    organisation: 'Organisation',
    begun: 'Commencée',
    ended: 'Terminée',
    by: (day: string, person: string) => `${day}, par ${person}`,
    progress: 'Avancement',
    part: 'État',
    devices: 'Équipements',
    carbon: 'Évité, kg éq. CO₂',
    money: 'Évité, €',
    planned: 'Prévu',
    figuresRestOn: 'Chiffres du plan au jour où la campagne a commencé, deux ans de plus par rapport à un achat neuf :',
    unknownLeftOut: (carbon: number, money: number) =>
      [
        carbon > 0 ? `Carbone inconnu pour ${devices(carbon)}, hors du total.` : '',
        money > 0 ? `Prix inconnu pour ${devices(money)}, hors du total.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    left: (count: number) =>
      `${n(count, 'équipement encore à faire a quitté', 'équipements encore à faire ont quitté')} le parc : dites ce qu’il en est.`,
    hasLeft: 'a quitté le parc',
    list: 'Équipements',
    columns: { device: 'Équipement', model: 'Modèle', site: 'Site', needs: 'Il faut', outcome: 'État', act: 'Suite' },
    sayOf: (device: string) => `Noter : ${device}`,
    file: 'Exporter (CSV)',
    close: 'Clore la campagne',
    cancel: 'Annuler la campagne',
  },
  device: {
    purpose: 'Qu’est devenu cet équipement ?',
    question: 'Ce qu’il en est',
    back: 'Reprendre : à faire',
    now: (outcome: string) => `Aujourd’hui : ${outcome}.`,
    reason: 'Raison, si ce n’est pas possible',
    submit: 'Noter',
    over: 'La campagne est terminée : plus rien n’y change.',
  },
  end: {
    cloture: {
      title: 'Clore la campagne',
      purpose: 'Ce que fait la clôture.',
      sentence: (done: string, notPossible: string, toDo: string) =>
        `Faits : ${done}. Pas possibles : ${notPossible}. Encore à faire : ${toDo}, qui le resteront. La campagne ne changera plus, et ses équipements pourront entrer dans une autre.`,
      button: 'Clore la campagne',
    },
    annulation: {
      title: 'Annuler la campagne',
      purpose: 'Ce que fait l’annulation.',
      sentence: (done: string, notPossible: string, toDo: string) =>
        `Faits : ${done}. Pas possibles : ${notPossible}. Encore à faire : ${toDo}. La campagne restera lisible, annulée, ne changera plus, et ses équipements pourront entrer dans une autre.`,
      button: 'Annuler la campagne',
    },
    keep: 'La laisser ouverte',
  },
};
