import type { administrationFr } from './administration.fr.js';

export const administrationEn: typeof administrationFr = {
  title: 'Administration',
  purpose: 'Who comes in, which programs plug in, and what was done.',
  nothing: 'Your roles open nothing here. Ask an administrator of your organisation.',
  entries: {
    people: { label: 'People', what: 'Invite, give and take roles, close an account.' },
    tokens: { label: 'API tokens', what: 'Let another program read the fleet or bring inventories to it.' },
    webhooks: { label: 'Webhooks', what: 'Tell another program of what happens.' },
    journal: { label: 'Record of acts', what: 'See who did what, and that nothing of it was changed.' },
  },
};
