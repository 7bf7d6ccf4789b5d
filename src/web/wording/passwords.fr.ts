/** Choosing a password, and asking for a new one. */
export const passwordsFr = {
  invitation: {
    title: 'Choisir votre mot de passe',
    purpose: 'Votre organisation vous ouvre un accès à Prolonge. Il ne manque que votre mot de passe.',
  },
  reset: {
    title: 'Choisir un nouveau mot de passe',
    purpose: 'Le nouveau remplace l’ancien, et vos sessions ouvertes ailleurs sont fermées.',
  },
  label: 'Nouveau mot de passe',
  submit: 'Enregistrer ce mot de passe',
  over: {
    title: 'Ce lien ne sert plus',
    purpose: 'Il a déjà servi, un plus récent l’a remplacé, ou son délai est passé.',
    invitation:
      'Une invitation vaut sept jours et une seule fois. Si vous avez déjà choisi votre mot de passe, connectez-vous. Sinon, demandez une nouvelle invitation à l’administrateur de votre organisation.',
    reset: 'Un lien de nouveau mot de passe vaut une heure et une seule fois. Demandez-en un autre.',
    signIn: 'Se connecter',
    askAgain: 'Demander un autre lien',
  },
  forgotten: {
    title: 'Mot de passe oublié',
    purpose: 'Indiquez votre adresse : un lien pour choisir un nouveau mot de passe vous sera envoyé.',
    submit: 'Recevoir un lien',
    signInsElsewhere:
      'Si vous vous connectez par le service d’identité de votre organisation, c’est là qu’il se change.',
  },
  asked: {
    title: 'Demande reçue',
    purpose: (email: string) =>
      `Si un compte actif porte l’adresse ${email}, un lien valable une heure vient de lui être envoyé.`,
    next: 'Rien n’arrive au bout de quelques minutes ? Vérifiez les indésirables et l’adresse saisie. Sinon, l’administrateur de votre organisation peut vous aider.',
    folder:
      'Aucun serveur de messagerie n’est réglé : les messages sont écrits dans un dossier du serveur (PROLONGE_MAIL_FOLDER). La personne qui exploite le service peut vous y lire le lien.',
  },
};
