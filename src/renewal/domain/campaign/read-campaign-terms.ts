import { dayReader } from '../../../inventory/domain/values/read-day.js';
import { WordList } from '../../../inventory/domain/vocabulary/word-list.js';
import type { DateOnly } from '../../../kernel/date-only.js';
import { DomainError } from '../../../kernel/domain-error.js';

const LONGEST_CAMPAIGN_TEXT = 120;
/** More would not be followed by one team: several campaigns, one for each site, would. */
export const MOST_CAMPAIGN_DEVICES = 200;

/** A due day is asked for: nothing stands for none. */
const NO_MARKER = new WordList([]);

/** What a campaign is called, who sees to it, and until when. */
export type CampaignTerms = {
  readonly name: string;
  /** a person or a team, in words; null when nobody is named */
  readonly assignee: string | null;
  readonly dueOn: DateOnly;
};

/**
 * Reads what a person typed; the day as people write days, day first, or in any other form that imports know.
 * @throws DomainError `campaign-name-wrong`, `campaign-assignee-wrong`, `campaign-day-wrong`
 */
export function readCampaignTerms(
  typed: { readonly name: string; readonly assignee: string; readonly dueOn: string },
  today: DateOnly,
): CampaignTerms {
  const name = typed.name.trim();
  const assignee = typed.assignee.trim();
  const most = LONGEST_CAMPAIGN_TEXT;
  if (name === '' || name.length > most) throw new DomainError('campaign-name-wrong', 'invalid', { most });
  if (assignee.length > most) throw new DomainError('campaign-assignee-wrong', 'invalid', { most });
  const read = dayReader({ order: 'dmy', expects: 'any', today, nullMarkers: NO_MARKER });
  const dueOn = read(typed.dueOn, () => undefined);
  if (dueOn === null || dueOn < today) throw new DomainError('campaign-day-wrong', 'invalid', { today });
  return { name, assignee: assignee === '' ? null : assignee, dueOn };
}
