import { counted } from '../counted.js';
import type { Need } from '../../../renewal/domain/extension/need.js';

const n = counted('fr');

/** The extension plan: which devices should stay, and what each needs. */
export const extensionPlanFr = {
  title: 'Prolonger',
  purpose: 'Les équipements qui ont atteint, ou presque, la durée d’usage visée et qui peuvent servir encore.',
  total: (devices: number, kept: readonly string[], hours: string, bought: string | null) =>
    [
      n(devices, 'équipement peut rester', 'équipements peuvent rester'),
      kept.length === 0 ? '' : ` deux ans de plus : ${kept.join(' et ')} évités par rapport à un achat neuf`,
      `, pour environ ${hours} h de travail`,
      bought === null ? ', sans rien acheter.' : ` et ${bought} de pièces et de licences.`,
    ].join(''),
  withoutCarbon: (count: number) =>
    `Le carbone est inconnu pour ${n(count, 'équipement', 'équipements')}, hors du total.`,
  withoutMoney: (count: number) =>
    `Le prix d’un remplacement est inconnu pour ${n(count, 'équipement', 'équipements')} : il faut au moins trois achats avec leur prix, dans la même catégorie, en quatre ans.`,
  restsOn:
    'Temps et prix des pièces sont des hypothèses que vous pouvez changer. En tête : ceux qui évitent le plus par euro d’effort.',
  why: (age: string, target: string, isPast: boolean) =>
    isPast ? `${age}, durée visée ${target}` : `${age}, bientôt ${target}`,
  effort: (minutes: string, parts: string | null) => (parts === null ? `${minutes} min` : `${minutes} min, ${parts}`),
  need: {
    nothing: 'Rien',
    battery: 'Batterie',
    memory: 'Mémoire',
    ssd: 'SSD',
    system: 'Système',
    look: 'À examiner',
  } satisfies Record<Need, string>,
  columns: {
    device: 'Équipement',
    model: 'Modèle',
    site: 'Site',
    why: 'Âge',
    needs: 'Il faut',
    carbon: 'Évité, kg éq. CO₂',
    money: 'Évité, €',
    effort: 'Effort',
  },
  filters: { months: 'Durée visée', category: 'Catégorie', site: 'Site', need: 'Il faut' },
  within: (months: number) => (months === 0 ? 'dépassée' : `dépassée ou à ${months} mois`),
  apply: 'Afficher',
  empty: {
    title: 'Aucun équipement à prolonger pour l’instant',
    sentence:
      'Ceux qui approchent de la durée visée apparaîtront ici. Il faut connaître leur catégorie et leur date d’achat ou de mise en service.',
    action: 'Voir le parc',
  },
  noMatch: {
    title: 'Aucun équipement ne correspond',
    sentence: 'Retirez un filtre, ou regardez plus de mois à l’avance.',
    action: 'Voir tout le plan',
  },
};
