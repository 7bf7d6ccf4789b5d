import type { extensionPlanFr } from './plan.fr.js';

/** The extension plan: which devices should stay, and what each needs. */
export const extensionPlanEn: typeof extensionPlanFr = {
  title: 'Extend',
  purpose: 'The devices that can serve on, and what that takes.',
  entries: {
    extend: { label: 'Devices to keep as they are', what: 'Nothing to do: they still serve.' },
    upgrade: { label: 'Devices to bring up to date', what: 'One piece of work is enough to keep them.' },
  },
};
