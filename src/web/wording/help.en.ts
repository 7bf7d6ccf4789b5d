import type { helpFr } from './help.fr.js';

export const helpEn: typeof helpFr = {
  title: 'Help',
  purpose: 'The essentials on one page.',
  questions: [
    {
      question: 'Where do I start?',
      answer: 'Import an inventory, as it comes out of GLPI, Intune or a spreadsheet.',
      action: { label: 'Import an inventory', to: 'new-import' },
    },
    {
      question: 'What if the file is misunderstood?',
      answer:
        'A check shows every decision with the cell that proves it. Nothing is written before you agree, and dropping the same file twice creates no duplicate.',
      action: null,
    },
    {
      question: 'Where do carbon and lifetimes come from?',
      answer:
        'From published sources. Each figure is an estimate: a central value, an interval, its source and its method. What is not known is said to be unknown.',
      action: { label: 'See the sources and methods', to: 'sources' },
    },
    {
      question: 'What does “Extend” mean?',
      answer:
        'That the rules see no reason to replace the device. The other answers are: upgrade, reassign, buy refurbished, replace. The sheet of the device shows every rule, the value read and what would change the answer. The decision remains yours.',
      action: null,
    },
    {
      question: 'Which personal data is kept?',
      answer:
        'Only that of the people who sign in: a page says which, why and for how long. Columns about people are recognised in an inventory and left aside.',
      action: { label: 'See what is kept', to: 'privacy' },
    },
    {
      question: 'How does a colleague come in?',
      answer:
        'An administrator invites them from Administration, People, and chooses their role. Each role opens what its work needs, in one organisation or also in those below it.',
      action: null,
    },
    {
      question: 'How do I work from the command line?',
      answer: 'Everything these pages do also exists as a command, with the same answers:',
      action: null,
      code: 'npx prolonge --help',
    },
  ],
};
