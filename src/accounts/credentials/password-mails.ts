import type { Mail } from '../../mail/mail.js';

/** The mail of a forgotten password, in French then in English: nobody is signed in, so nothing says which is read. */
export const forgottenMail = (to: string, url: string, minutes: number): Mail => ({
  to,
  subject: 'Prolonge : nouveau mot de passe / new password',
  text: `Bonjour,

Un nouveau mot de passe a été demandé pour votre compte Prolonge. Pour le choisir, ouvrez ce lien dans les ${minutes} minutes ; il ne sert qu’une fois :

${url}

Si vous n’avez rien demandé, ne faites rien : votre mot de passe reste le même.

—

Hello,

A new password was asked for your Prolonge account. To choose it, open the link above within ${minutes} minutes; it works once.

If you asked for nothing, do nothing: your password stays as it is.
`,
});

/** Tells a person that their password was changed, in case they did not do it. */
export const changedMail = (to: string): Mail => ({
  to,
  subject: 'Prolonge : mot de passe changé / password changed',
  text: `Bonjour,

Le mot de passe de votre compte Prolonge vient d’être changé, et vos autres sessions ont été fermées.

Si ce n’est pas vous, demandez aussitôt un nouveau mot de passe sur la page de connexion et prévenez l’administrateur de votre organisation.

—

Hello,

The password of your Prolonge account was just changed, and your other sessions were closed.

If it was not you, ask at once for a new password on the sign-in page and tell the administrator of your organisation.
`,
});
