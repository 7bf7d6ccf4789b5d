import type { Mail } from '../../mail/mail.js';

/** The mail of an invitation, in French then in English: we do not know yet what the person reads. @param address absolute */
export const invitationMail = (to: string, organisation: string, address: string): Mail => ({
  to,
  subject: `${organisation} vous invite sur Prolonge`,
  text: `Bonjour,

${organisation} vous ouvre un accès à Prolonge, le service qui fait durer le parc informatique.

Choisissez votre mot de passe à cette adresse, valable sept jours et une seule fois :
${address}

Vous n’attendiez pas ce message ? Ne faites rien : sans vous, rien n’est ouvert.

---

Hello,

${organisation} gives you access to Prolonge, the service that makes computers last.

Choose your password at this address, valid for seven days and once only:
${address}

You did not expect this message? Do nothing: nothing opens without you.
`,
});
