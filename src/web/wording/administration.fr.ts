/** The way to what administers. */
export const administrationFr = {
  title: 'Administration',
  purpose: 'Qui entre, quels logiciels se branchent, et ce qui a été fait.',
  nothing: 'Vos rôles n’ouvrent rien ici. Demandez-le à un administrateur de votre organisation.',
  entries: {
    people: { label: 'Personnes', what: 'Inviter, donner et retirer des rôles, fermer un compte.' },
    tokens: { label: 'Jetons d’API', what: 'Laisser un autre logiciel lire le parc ou y apporter des inventaires.' },
    webhooks: { label: 'Webhooks', what: 'Prévenir un autre logiciel de ce qui se passe.' },
    journal: { label: 'Journal des actes', what: 'Voir qui a fait quoi, et que rien n’y a été changé.' },
  },
};
