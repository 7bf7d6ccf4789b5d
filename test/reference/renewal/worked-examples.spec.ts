import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../../src/config/project-root.js';
import { judged, TODAY } from '../../builders/assessments.js';

type Example = {
  readonly title: string;
  readonly today?: string;
  readonly case: object;
  readonly gives: {
    readonly verdict: string;
    readonly because: string;
    readonly actions: string[];
    readonly alternatives?: string[];
  };
};

const page = readFileSync(join(projectRoot, 'data/methods/renewal-rules.md'), 'utf8');
const examples = JSON.parse(/^```json renewal-examples\n([\s\S]*?)^```$/m.exec(page)?.[1] ?? '[]') as Example[];

describe('the worked examples of data/methods/renewal-rules.md', () => {
  it.each(examples.map((example) => [example.title, example] as const))(
    'recomputes %s',
    (_, { case: written, today, gives }) => {
      const verdict = judged(written, today ?? TODAY);
      expect(verdict).toMatchObject({ verdict: gives.verdict, because: { code: gives.because } });
      expect(verdict.actions.map(({ code }) => code)).toEqual(gives.actions);
      if (gives.alternatives) expect(verdict.alternatives.map(({ code }) => code)).toEqual(gives.alternatives);
    },
  );

  it('reach each of the five verdicts', () => {
    expect(new Set(examples.map(({ gives }) => gives.verdict)).size).toBe(5);
  });
});
