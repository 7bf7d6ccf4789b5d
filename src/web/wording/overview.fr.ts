import { counted } from './counted.js';
import { formatIn } from './format.js';

const n = counted('fr');
const { integer } = formatIn('fr');
const devices = (count: number) => n(count, 'équipement', 'équipements');

export const overviewFr = {
  title: 'Tableau de bord',
  purpose: (organisation: string, day: string) =>
    `${organisation}, au ${day} : ce qui attend une décision cette semaine, et où en est le parc.`,
  firstPurpose: (day: string) => `Au ${day} : ce qui attend une décision cette semaine, et où en est le parc.`,
  toDo: 'À faire',
  nothingToDo: 'Rien n’attend : toutes les dates, catégories et fins de support sont connues et traitées.',
  tasks: {
    import: {
      title: () => 'Importer un premier inventaire',
      detail: 'Un export GLPI, Intune ou Excel suffit, tel qu’il est.',
    },
    withoutDate: {
      title: (count: number) => `Compléter la date d’achat de ${devices(count)}`,
      detail: 'Sans date, leur âge et leur durée de vie restante sont inconnus.',
    },
    withoutCategory: {
      title: (count: number) => `Donner une catégorie à ${devices(count)}`,
      detail: 'Sans catégorie, ni carbone ni durée de vie ne peuvent être estimés.',
    },
    supportEnded: {
      title: (count: number) => `Mettre à l’abri ${devices(count)} sans correctifs`,
      detail: 'Le support de leur système est terminé : changer de système avant de changer de machine.',
    },
    upgrade: {
      title: (count: number) => `Améliorer ${devices(count)}`,
      detail: 'De la mémoire, un disque ou une batterie leur rend plusieurs années.',
    },
    reassign: {
      title: (count: number) => `Réaffecter ${devices(count)}`,
      detail: 'Ils fonctionnent encore et conviendraient à un autre poste.',
    },
    replace: {
      title: (count: number) => `Examiner ${devices(count)} à remplacer`,
      detail: 'Aucune prolongation n’est raisonnable ; le reconditionné est proposé d’abord.',
    },
  },
  figures: 'Où en est le parc',
  carbonOfYear: 'Le carbone de l’année, par catégorie et par organisation',
  age: {
    label: 'Âge médian en service',
    range: (low: string, high: string) => `la moitié du parc a entre ${low} et ${high}`,
    basis: (known: number) => `sur ${n(known, 'équipement daté', 'équipements datés')}`,
  },
  remaining: { label: 'Durée restante attendue, en moyenne', basis: 'bornée à 5 ans' },
  embodied: {
    label: 'Carbone de fabrication du parc',
    basis: (known: number) => `sur ${n(known, 'équipement de catégorie connue', 'équipements de catégorie connue')}`,
  },
  avoided: {
    label: 'Carbone évité si les avis sont suivis',
    basis: 'par rapport à des achats neufs ; jamais soustrait de l’empreinte',
  },
  unknownFigure: 'pas encore connu',
  pyramid: {
    title: 'Âge du parc',
    purpose: 'Équipements en service par année d’âge depuis la mise en service, ou l’achat à défaut.',
    description: (total: number, known: number) =>
      `Barres horizontales, une par année d’âge, pour chaque famille d’équipements. ${devices(total)}, dont ${n(known, 'daté', 'datés')}. Les mêmes nombres sont dans le tableau qui suit.`,
    panelTitle: (group: string, count: number) => `${group} : ${integer(count)}`,
    table: 'Voir ces nombres en tableau',
    caption: 'Équipements en service par âge et par famille',
    ageColumn: 'Âge',
    total: 'Total',
    unknownAge: 'inconnu',
    underOne: '< 1',
    oldest: (years: number) => `${years} et +`,
    ageRow: (years: number) => (years === 0 ? 'moins d’un an' : n(years, 'an', 'ans')),
    andOver: (years: number) => `${years} ans et plus`,
    groups: {
      laptops: 'Ordinateurs portables',
      desktops: 'Ordinateurs fixes',
      monitors: 'Écrans',
      mobiles: 'Téléphones et tablettes',
      others: 'Autres et inconnus',
    },
  },
  allRetired: {
    title: 'Aucun équipement en service',
    sentence: (count: number) =>
      `${n(count, 'équipement réformé reste', 'équipements réformés restent')} dans l’inventaire. L’âge, la durée restante et le carbone s’afficheront dès qu’un équipement sera en service.`,
    action: 'Voir les équipements réformés',
  },
  empty: {
    title: 'Le parc est encore vide',
    sentence: 'Vous verrez ici l’âge du parc, sa durée de vie restante, son carbone et ce qu’il faut prolonger.',
    action: 'Importer un inventaire',
  },
};
