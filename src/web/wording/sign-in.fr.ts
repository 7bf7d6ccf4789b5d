/** Signing in and out. */
export const signInFr = {
  title: 'Se connecter',
  purpose: 'Le parc et ses chiffres sont réservés aux personnes que leur organisation a invitées.',
  submit: 'Se connecter',
  forgotten: 'Mot de passe oublié',
  byPassword: 'Avec un mot de passe',
  byProvider: 'Avec le compte de votre organisation',
  provider: (label: string) => `S’identifier avec ${label}`,
  providerHint: 'Vous passez par le service d’identité de votre organisation, puis revenez ici.',
  passwordChosen: 'Votre nouveau mot de passe est enregistré. Connectez-vous avec lui.',
  demo: {
    title: 'Essayer la démonstration',
    sentence:
      'Cette base ne contient que des données inventées. Choisissez un rôle pour voir ce qu’il montre et permet.',
    enter: (name: string) => `Entrer comme ${name}`,
    can: (role: string, organisation: string, does: string) => `${role}, ${organisation} : ${does}.`,
  },
  code: {
    title: 'Saisir le code',
    purpose: 'Votre mot de passe est bon. Il reste à prouver que vous avez votre téléphone.',
    label: 'Code de votre application d’authentification',
    hint: 'Six chiffres, renouvelés toutes les 30 secondes, par exemple 123 456.',
    submit: 'Valider le code',
    lost: 'Téléphone perdu ou changé ? Demandez à l’administrateur de votre organisation de retirer votre double authentification.',
    giveUp: 'Revenir à la connexion',
  },
  signedOut: {
    title: 'Vous êtes déconnecté',
    purpose: 'Votre session est fermée sur ce navigateur.',
    provider: (label: string) => `Vous allez aussi être déconnecté de ${label}.`,
    continue: (label: string) => `Se déconnecter de ${label}`,
    again: 'Se connecter à nouveau',
  },
};
