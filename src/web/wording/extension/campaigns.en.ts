import { counted } from '../counted.js';
import type { campaignsFr } from './campaigns.fr.js';

const n = counted('en');
const devices = (count: number) => n(count, 'device', 'devices');

/** Campaigns: who keeps which devices, and how far they are. */
export const campaignsEn: typeof campaignsFr = {
  title: 'Campaigns',
  purpose: 'Who sees to which devices to extend, and how far they are.',
  follow: 'Follow the campaigns',
  create: 'Prepare a campaign',
  stage: { open: 'open', closed: 'closed', cancelled: 'cancelled' },
  outcome: { 'to-do': 'to do', done: 'done', 'not-possible': 'not possible', withdrawn: 'withdrawn' },
  nobody: 'nobody named',
  late: (day) => `${day}, overdue`,
  progressOf: (done, planned) => `${done} of ${devices(planned)}`,
  list: {
    caption: (count) => n(count, 'campaign', 'campaigns'),
    captionRange: (first, last, count) => `${first} to ${last} of ${n(count, 'campaign', 'campaigns')}`,
    name: 'Campaign',
    organisation: 'Organisation',
    assignee: 'Assigned to',
    dueOn: 'Due',
    progress: 'Done',
    carbon: 'Planned, kg CO₂e',
    stage: 'Status',
  },
  empty: {
    title: 'No campaign',
    sentence:
      'A campaign gives devices of the plan to a person or a team, with a due day, and says what became of each.',
    action: 'See the plan',
  },
  new: {
    title: 'New campaign',
    purpose: 'Choose the devices, name the campaign and say to whom it is assigned.',
    name: 'Name',
    nameHint: 'For example: Batteries of the school laptops.',
    assignee: 'Assigned to (optional)',
    assigneeHint: 'A team or a person.',
    dueOn: 'Due',
    dueOnHint: 'Day, month, year, for example 31/03/2027.',
    organisation: 'Organisation',
    organisationWith: (name, count) => `${name} (${devices(count)})`,
    show: 'Show',
    devices: 'Devices',
    offered: (shown, free) =>
      free === null
        ? `${devices(shown)}, the most useful first. Those of an open campaign are left out.`
        : `The ${devices(shown)} that matter most, of ${free}: filter the plan, by site or by category, to see others.`,
    submit: 'Begin the campaign',
    backToPlan: 'Back to the plan',
    nothing: {
      title: 'No device to put in it',
      sentence: 'The plan is empty with these filters, or all its devices are already in an open campaign.',
      action: 'Back to the plan',
    },
  },
  one: {
    purpose: 'How far is it?',
    done: {
      begun: 'The campaign has begun.',
      marked: 'What became of the device is kept.',
      closed: 'The campaign is closed.',
      cancelled: 'The campaign is cancelled.',
    },
    organisation: 'Organisation',
    begun: 'Begun',
    ended: 'Ended',
    by: (day, person) => `${day}, by ${person}`,
    progress: 'Progress',
    part: 'Status',
    devices: 'Devices',
    carbon: 'Avoided, kg CO₂e',
    money: 'Avoided, €',
    planned: 'Planned',
    figuresRestOn: 'Figures of the plan on the day the campaign began, two more years against buying new:',
    unknownLeftOut: (carbon, money) =>
      [
        carbon > 0 ? `Carbon unknown for ${devices(carbon)}, left out of the total.` : '',
        money > 0 ? `Price unknown for ${devices(money)}, left out of the total.` : '',
      ]
        .filter((part) => part !== '')
        .join(' '),
    left: (count) =>
      `${n(count, 'device still to do has', 'devices still to do have')} left the fleet: say what became of it.`,
    hasLeft: 'left the fleet',
    list: 'Devices',
    columns: { device: 'Device', model: 'Model', site: 'Site', needs: 'Needs', outcome: 'Status', act: 'Next' },
    sayOf: (device) => `Note: ${device}`,
    file: 'Export (CSV)',
    close: 'Close the campaign',
    cancel: 'Cancel the campaign',
  },
  device: {
    purpose: 'What became of this device?',
    question: 'What became of it',
    back: 'Take it back: to do',
    now: (outcome) => `Today: ${outcome}.`,
    reason: 'Reason, when it is not possible',
    submit: 'Note',
    over: 'The campaign is over: nothing changes in it any more.',
  },
  end: {
    cloture: {
      title: 'Close the campaign',
      purpose: 'What closing does.',
      sentence: (done, notPossible, toDo) =>
        `Done: ${done}. Not possible: ${notPossible}. Still to do: ${toDo}, and they will stay so. The campaign will not change any more, and its devices may enter another one.`,
      button: 'Close the campaign',
    },
    annulation: {
      title: 'Cancel the campaign',
      purpose: 'What cancelling does.',
      sentence: (done, notPossible, toDo) =>
        `Done: ${done}. Not possible: ${notPossible}. Still to do: ${toDo}. The campaign stays readable, cancelled, will not change any more, and its devices may enter another one.`,
      button: 'Cancel the campaign',
    },
    keep: 'Leave it open',
  },
};
