import type { RefusalText } from './refusal-text.js';

/** What campaigns refuse. */
export const campaignRefusalsEn: Readonly<Record<string, RefusalText>> = {
  'campaign-unknown': {
    title: 'Unknown campaign',
    sentence: 'No campaign of your organisations has the identifier "{id}". Look for it in the list.',
  },
  'campaign-over': {
    title: 'Campaign over',
    sentence:
      'This campaign is closed or cancelled: nothing changes in it any more. Begin another one for the devices that remain.',
  },
  'campaign-changed': {
    title: 'The campaign has changed',
    sentence: 'Somebody acted on this campaign since you opened it. Nothing was done: read it again, then try again.',
  },
  'campaign-line-unknown': {
    title: 'Device not in the campaign',
    sentence: 'This device is not in this campaign. Go back to its list.',
  },
  'campaign-line-changed': {
    title: 'The device has changed',
    sentence:
      'Somebody already said what becomes of this device. Your choice was not kept: read the campaign again, then try again.',
  },
  'campaign-reason-missing': {
    title: 'Reason missing',
    sentence: 'Say in at most {most} characters why it is not possible.',
  },
  'campaign-empty': {
    title: 'No device',
    sentence: 'Tick at least one device.',
  },
  'campaign-too-large': {
    title: 'Too many devices',
    sentence: 'A campaign holds at most {most}. Untick some, or begin one campaign for each site.',
  },
  'campaign-devices-held': {
    title: 'Devices already in a campaign',
    sentence:
      '{count} of these devices are already in an open campaign. Nothing was kept: go back to the plan, which offers only the others.',
  },
  'campaign-plan-moved': {
    title: 'The plan has changed',
    sentence:
      '{count} of these devices are no longer in the plan. Nothing was kept: start again from the plan as it is.',
  },
  'campaign-name-wrong': {
    title: 'Name missing',
    sentence: 'Give a name of at most {most} characters.',
  },
  'campaign-assignee-wrong': {
    title: 'Person or team too long',
    sentence: 'Name the person or the team in at most {most} characters.',
  },
  'campaign-day-wrong': {
    title: 'Day not valid',
    sentence: 'Give a day that is not past, for example 31/03/2027.',
  },
};
