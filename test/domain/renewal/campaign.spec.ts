import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dateOnly } from '../../../src/kernel/date-only.js';
import { CAMPAIGN_STAGES, moveCampaign } from '../../../src/renewal/domain/campaign/campaign-stage.js';
import { campaignProgress } from '../../../src/renewal/domain/campaign/campaign-progress.js';
import { LINE_OUTCOMES, moveLine, nextOutcomes } from '../../../src/renewal/domain/campaign/line-outcome.js';
import { readCampaignTerms } from '../../../src/renewal/domain/campaign/read-campaign-terms.js';
import { refusal } from '../../support/refusal.js';

const figure = fc.option(fc.integer({ min: 0, max: 900 }).map((low) => ({ low, central: low + 10, high: low + 30 })));
const line = fc.record({
  deviceId: fc.constantFrom('a', 'b', 'c', 'd'),
  outcome: fc.constantFrom(...LINE_OUTCOMES),
  carbon: figure,
  money: figure,
});
const TODAY = dateOnly('2026-11-25');
const TYPED = { name: ' Portables des écoles ', assignee: '', dueOn: '2026-11-25' };

describe('how far a campaign is', () => {
  it('is made of parts that sum to the whole: done, not possible and to do, the withdrawn ones apart', () => {
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { planned, by } = campaignProgress(lines, new Set());
        const parts = [by['to-do'], by.done, by['not-possible']];
        const sum = (read: (part: (typeof parts)[number]) => number) =>
          parts.reduce((all, part) => all + read(part), 0);
        expect(sum(({ devices }) => devices)).toBe(planned.devices);
        expect(planned.devices + by.withdrawn.devices).toBe(lines.length);
        for (const bound of ['low', 'central', 'high'] as const) {
          expect(sum(({ carbon }) => carbon?.[bound] ?? 0)).toBe(planned.carbon?.[bound] ?? 0);
          expect(sum(({ money }) => money?.[bound] ?? 0)).toBe(planned.money?.[bound] ?? 0);
        }
        expect(sum(({ withoutCarbon }) => withoutCarbon)).toBe(planned.withoutCarbon);
        expect(sum(({ withoutMoney }) => withoutMoney)).toBe(planned.withoutMoney);
      }),
    );
  });

  it('says unknown rather than nothing when no device has a figure', () => {
    const unknown = { deviceId: 'a', outcome: 'done', carbon: null, money: null } as const;
    const { by } = campaignProgress([unknown], new Set());
    expect(by.done).toEqual({ devices: 1, carbon: null, withoutCarbon: 1, money: null, withoutMoney: 1 });
    expect(by['to-do'].carbon).toBeNull();
  });

  it('counts apart what is still to do and left the fleet; what was done counts as done even when it left later', () => {
    const figures = { carbon: null, money: null };
    const lines = (['to-do', 'to-do', 'done', 'to-do'] as const).map((outcome, at) => ({
      ...figures,
      outcome,
      deviceId: `${at}`,
    }));
    expect(campaignProgress(lines, new Set(['1', '2'])).left).toBe(1);
  });
});

describe('what becomes of a device of a campaign', () => {
  it('is said once, then taken back before something else is said', () => {
    for (const from of LINE_OUTCOMES) {
      for (const to of LINE_OUTCOMES) {
        const isBetween = from === 'to-do' || to === 'to-do';
        if (from !== to && isBetween) expect(moveLine(from, to, 'Écran cassé').outcome).toBe(to);
        else expect(() => moveLine(from, to, 'x')).toThrow(refusal('campaign-line-changed'));
      }
      expect(nextOutcomes(from)).not.toContain(from);
    }
  });

  it('has a reason when it is not possible, and only then', () => {
    expect(moveLine('to-do', 'not-possible', ' Carte mère morte ').reason).toBe('Carte mère morte');
    expect(moveLine('to-do', 'done', 'rien à dire').reason).toBeNull();
    for (const reason of ['', '   ', 'x'.repeat(301)]) {
      expect(() => moveLine('to-do', 'not-possible', reason)).toThrow(refusal('campaign-reason-missing'));
    }
  });
});

describe('a campaign', () => {
  it('ends once, closed or cancelled, and for good', () => {
    const moves = CAMPAIGN_STAGES.flatMap((from) => CAMPAIGN_STAGES.map((to) => [from, to] as const));
    const allowed = moves.filter(([from, to]) => {
      try {
        return moveCampaign(from, to) === to;
      } catch {
        return false;
      }
    });
    expect(allowed).toEqual([
      ['open', 'closed'],
      ['open', 'cancelled'],
    ]);
  });

  it('has a name, perhaps somebody, and a day that is not past', () => {
    expect(readCampaignTerms(TYPED, TODAY)).toEqual({ name: 'Portables des écoles', assignee: null, dueOn: TODAY });
    for (const dueOn of ['31/03/2027', '2027-03-31', ' 31 mars 2027 ']) {
      expect(readCampaignTerms({ ...TYPED, dueOn }, TODAY).dueOn).toBe('2027-03-31');
    }
    const refused = (change: Partial<typeof TYPED>, code: string) =>
      expect(() => readCampaignTerms({ ...TYPED, ...change }, TODAY)).toThrow(refusal(code));
    refused({ name: '  ' }, 'campaign-name-wrong');
    refused({ name: 'x'.repeat(121) }, 'campaign-name-wrong');
    refused({ assignee: 'x'.repeat(121) }, 'campaign-assignee-wrong');
    refused({ dueOn: '2026-11-24' }, 'campaign-day-wrong');
    refused({ dueOn: '31/02/2027' }, 'campaign-day-wrong');
  });
});
