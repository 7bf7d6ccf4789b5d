/** The help page: questions as people ask them. */
export const helpFr = {
  title: 'Aide',
  purpose: 'L’essentiel en une page.',
  questions: [
    {
      question: 'Par où commencer ?',
      answer: 'Importez un inventaire, tel qu’il sort de GLPI, d’Intune ou d’un tableur.',
      action: { label: 'Importer un inventaire', to: 'new-import' },
    },
    {
      question: 'Et si le fichier est mal compris ?',
      answer:
        'Une vérification montre chaque décision avec la cellule qui la prouve. Rien n’est écrit avant votre accord, et déposer deux fois le même fichier ne crée pas de doublon.',
      action: null,
    },
    {
      question: 'D’où viennent le carbone et les durées de vie ?',
      answer:
        'De sources publiées. Chaque chiffre est une estimation : une valeur centrale, un intervalle, sa source et sa méthode. Ce qui n’est pas connu est dit inconnu.',
      action: { label: 'Voir les sources et les méthodes', to: 'sources' },
    },
    {
      question: 'Que veut dire « Prolonger » ?',
      answer:
        'Que les règles ne voient aucune raison de remplacer l’équipement. Les autres avis sont : améliorer, réaffecter, acheter du reconditionné, remplacer. La fiche de l’équipement montre chaque règle, la valeur lue et ce qui changerait l’avis. La décision reste la vôtre.',
      action: null,
    },
    {
      question: 'Quelles données de personnes sont conservées ?',
      answer:
        'Seulement celles des personnes qui se connectent : une page dit lesquelles, pourquoi et combien de temps. Les colonnes de personnes d’un inventaire sont reconnues et laissées de côté.',
      action: { label: 'Voir ce qui est conservé', to: 'privacy' },
    },
    {
      question: 'Comment faire entrer un collègue ?',
      answer:
        'Un administrateur l’invite depuis Administration, Personnes, et choisit son rôle. Chaque rôle ouvre ce qu’il faut à son travail, dans une organisation ou aussi dans celles qui en dépendent.',
      action: null,
    },
    {
      question: 'Comment travailler en ligne de commande ?',
      answer: 'Tout ce que font ces pages existe aussi en commande, avec les mêmes réponses :',
      action: null,
      code: 'npx prolonge --help',
    },
  ] as readonly Question[],
};

type Question = {
  readonly question: string;
  readonly answer: string;
  readonly action: { readonly label: string; readonly to: 'new-import' | 'sources' | 'privacy' } | null;
  readonly code?: string;
};
