import { describe, expect, it } from '@jest/globals';
import { LEASE_MS, leaseEnd, RENEW_EVERY_MS } from '../../../src/jobs/domain/job-lease.js';
import { isOver, JOB_STATES, statesBefore } from '../../../src/jobs/domain/job-state.js';

describe('the life of a job', () => {
  it('ends for ever: nothing follows what is done, failed or cancelled', () => {
    const over = JOB_STATES.filter(isOver);
    expect(over).toEqual(['done', 'failed', 'cancelled']);
    for (const state of JOB_STATES) expect(statesBefore(state).filter(isOver)).toEqual([]);
  });

  it('is done only by who runs it', () => {
    expect(statesBefore('done')).toEqual(['running']);
    expect(statesBefore('running')).toEqual(['queued']);
  });

  it('goes back to the queue only when it ran, and fails or is cancelled whether it has begun or not', () => {
    expect(statesBefore('queued')).toEqual(['running']);
    expect(statesBefore('failed')).toEqual(['queued', 'running']);
    expect(statesBefore('cancelled')).toEqual(['queued', 'running']);
  });

  it('belongs to one process for a lease, which leaves it several chances to renew', () => {
    expect(leaseEnd('2026-11-23T08:00:00.000Z')).toBe('2026-11-23T08:01:00.000Z');
    expect(LEASE_MS / RENEW_EVERY_MS).toBeGreaterThanOrEqual(3);
  });
});
