import type { passwordsFr } from './passwords.fr.js';

export const passwordsEn: typeof passwordsFr = {
  invitation: {
    title: 'Choose your password',
    purpose: 'Your organisation gives you access to Prolonge. Only your password is missing.',
  },
  reset: {
    title: 'Choose a new password',
    purpose: 'The new one replaces the old one, and your sessions opened elsewhere are closed.',
  },
  label: 'New password',
  submit: 'Keep this password',
  over: {
    title: 'This link is over',
    purpose: 'It was used already, a newer one replaced it, or its time has passed.',
    invitation:
      'An invitation is good for seven days and once only. If you have already chosen your password, sign in. If not, ask the administrator of your organisation for a new invitation.',
    reset: 'A link for a new password is good for one hour and once only. Ask for another one.',
    signIn: 'Sign in',
    askAgain: 'Ask for another link',
  },
  forgotten: {
    title: 'Forgotten password',
    purpose: 'Give your address: a link to choose a new password will be sent to you.',
    submit: 'Receive a link',
    signInsElsewhere: 'If you sign in through the identity service of your organisation, that is where to change it.',
  },
  asked: {
    title: 'Request received',
    purpose: (email) => `If an active account has the address ${email}, a link good for one hour was just sent to it.`,
    next: 'Nothing comes after a few minutes? Check the junk folder and the address you typed. Otherwise the administrator of your organisation can help.',
    folder:
      'No mail server is set: messages are written to a folder of the server (PROLONGE_MAIL_FOLDER). Whoever runs the service can read you the link there.',
  },
};
