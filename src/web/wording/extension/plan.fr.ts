/** The extension plan: which devices should stay, and what each needs. */
export const extensionPlanFr = {
  title: 'Prolonger',
  purpose: 'Les équipements qui peuvent servir encore, et ce qu’il faut pour cela.',
  entries: {
    extend: { label: 'Équipements à garder tels quels', what: 'Rien à faire : ils servent encore.' },
    upgrade: { label: 'Équipements à remettre à niveau', what: 'Une intervention suffit pour les garder.' },
  },
};
