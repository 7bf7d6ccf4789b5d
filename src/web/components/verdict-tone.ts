import type { Tone } from './tone.js';

/** What the rules answer. */
export type VerdictCode = 'extend' | 'upgrade' | 'reassign' | 'refurbished' | 'replace';

const TONES: Readonly<Record<VerdictCode, Tone>> = {
  extend: 'good',
  upgrade: 'info',
  reassign: 'info',
  refurbished: 'caution',
  replace: 'caution',
};

export const verdictTone = (verdict: VerdictCode): Tone => TONES[verdict];
