/** The categories of the inventory, in its order, with what a median is called in French and in English. */
export const CATEGORIES = {
  laptop: ['Ordinateur portable', 'Laptop'],
  desktop: ['Ordinateur fixe sans écran', 'Desktop without screen'],
  workstation: ['Station de travail sans écran', 'Workstation without screen'],
  'all-in-one': ['Ordinateur tout-en-un', 'All-in-one computer'],
  'thin-client': ['Client léger', 'Thin client'],
  monitor: ['Écran', 'Screen'],
  tablet: ['Tablette', 'Tablet'],
  smartphone: ['Téléphone', 'Smartphone'],
  'mobile-phone': ['Téléphone mobile simple', 'Mobile phone'],
  'desk-phone': ['Téléphone de bureau', 'Desk phone'],
  printer: ['Imprimante', 'Printer'],
  'video-projector': ['Vidéoprojecteur', 'Video projector'],
  'docking-station': ['Station d’accueil', 'Docking station'],
};
