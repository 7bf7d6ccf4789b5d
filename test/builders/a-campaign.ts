import { dateOnly } from '../../src/kernel/date-only.js';
import type { WantedCampaign } from '../../src/renewal/campaigns/campaign.js';

/** A campaign of an organisation over some devices, as their plan may have given them. */
export const aCampaign = (organisationId: string, deviceIds: readonly string[] = [`${organisationId}-1`]) =>
  ({
    organisationId,
    submissionId: `form-${organisationId}`.slice(0, 36),
    terms: { name: 'Batteries des portables', assignee: 'Équipe Nord', dueOn: dateOnly('2027-03-31') },
    devices: deviceIds.map((id) => ({
      ...{ deviceId: id.slice(-36), category: 'laptop', needs: ['battery'], actions: ['replace-battery'] },
      ...{ carbon: { low: 60, central: 90, high: 130 }, money: null },
    })),
  }) satisfies WantedCampaign;
