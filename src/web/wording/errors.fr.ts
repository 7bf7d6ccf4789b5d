/** Pages shown when something cannot be done. */
export const errorsFr = {
  whatToDo: 'Que faire',
  requestId: (id: string) => `Référence de la demande : ${id}`,
  goHome: 'Revenir au tableau de bord',
  goFleet: 'Chercher dans le parc',
  goBack: 'Revenir au formulaire',
  ways: {
    allImports: 'Tous les imports',
    notWaiting: 'Ouvrez son reçu : il dit ce qui a été fait, et quand.',
    seeReceipt: 'Voir le reçu de cet import',
    dropAgain: 'Déposez le même fichier : seul ce qui manque encore sera proposé.',
    giveUpOld: 'Abandonnez l’ancienne vérification, elle ne peut plus être appliquée.',
    newFile: 'Déposer le fichier à nouveau',
    oldCheck: 'Voir l’ancienne vérification',
    findImport: 'Cherchez l’import dans la liste, ou changez d’organisation en haut de la page.',
  },
  400: {
    title: 'Demande incomprise',
    sentence: 'L’adresse ou le formulaire contient une valeur que Prolonge ne sait pas lire.',
    steps: ['Revenez à la page précédente et corrigez la valeur.'],
  },
  403: {
    title: 'Accès refusé',
    sentence: 'Cette page existe, mais elle n’est pas ouverte à l’organisation en cours.',
    steps: ['Changez d’organisation en haut de la page.', 'Sinon, demandez l’accès à la personne qui gère le parc.'],
  },
  404: {
    title: 'Page introuvable',
    sentence: 'L’adresse est inexacte, ou ce qu’elle montrait n’existe plus.',
    steps: ['Vérifiez l’adresse.', 'Cherchez l’équipement par son étiquette dans le parc.'],
  },
  409: {
    title: 'Les choses ont changé entre-temps',
    sentence: 'Ce que montrait la page a été modifié depuis qu’elle a été affichée. Rien n’a été fait.',
    steps: ['Rechargez la page et recommencez.'],
  },
  413: {
    title: 'Fichier trop lourd',
    sentence: 'Le fichier dépasse la taille acceptée. Rien n’a été lu.',
    steps: ['Séparez l’inventaire en plusieurs fichiers, par site ou par catégorie.'],
  },
  422: {
    title: 'Demande refusée',
    sentence: 'Prolonge a compris la demande mais ne peut pas la satisfaire.',
    steps: ['Corrigez ce qui est indiqué, puis recommencez.'],
  },
  429: {
    title: 'Trop de demandes',
    sentence: 'Cette adresse a reçu trop de demandes en peu de temps.',
    steps: ['Attendez le temps indiqué, puis recommencez.'],
  },
  500: {
    title: 'Une erreur est survenue',
    sentence: 'La faute est de notre côté. Rien de ce que vous avez demandé n’a été enregistré à moitié.',
    steps: ['Réessayez dans une minute.', 'Si cela recommence, transmettez la référence ci-dessous à votre DSI.'],
  },
  503: {
    title: 'Prolonge redémarre',
    sentence: 'Le service revient dans quelques instants.',
    steps: ['Réessayez dans une minute.'],
  },
};
