import type { RefusalText } from './refusal-text.js';

/** What the sending of mails refuses. */
export const mailRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'mail-address-wrong': {
    title: 'E-mail address not valid',
    sentence: 'No message can go to this address. Give a single address, such as first.last@example.org.',
  },
  'mail-not-sent': {
    title: 'Message not sent',
    sentence:
      'The mail server did not take the message. Try again in a few minutes; if it happens again, tell the operator of the service.',
  },
};
