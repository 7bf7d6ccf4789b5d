import { counted } from './counted.js';

const n = counted('fr');

/** Where figures come from, and the methods that use them. */
export const sourcesFr = {
  title: 'Sources des chiffres',
  purpose: 'Chaque chiffre affiché renvoie à l’une de ces sources, avec sa licence et sa version.',
  list: 'Publications et jeux de données',
  caption: (count: number) => n(count, 'source', 'sources'),
  columns: {
    title: 'Titre',
    publisher: 'Éditeur',
    terms: 'Licence, version, relevé',
  },
  retrieved: (day: string) => `relevée le ${day}`,
  methods: 'Méthodes de calcul',
  methodsPurpose: 'Chaque méthode tient en une page : énoncé, symboles et unités, source, exemple complet.',
  methodPurpose: 'Méthode de calcul, telle qu’elle est appliquée par cette version de Prolonge.',
  methodTable: (heading: string) => `Tableau : ${heading}`,
};
