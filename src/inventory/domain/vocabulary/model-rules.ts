import { fold, foldWords } from '../../../kernel/text.js';
import type { TypeMeaning } from './type-meaning.js';

/** One line of data/vocabulary/model-words.csv. */
export type ModelRule = {
  readonly text: string;
  /** `word`: these words in a row; `start`: a word begins so; `pattern`: a regular expression on the folded model */
  readonly match: string;
  /** canonical maker the rule is limited to; empty: any maker; `-`: only when the maker is unknown */
  readonly maker: string;
  readonly meaning: TypeMeaning;
};

const UNKNOWN_MAKER = '-';

type Test = (words: string, folded: string, maker: string) => boolean;

/** Tells the category from a model's name: `OptiPlex 7070`, `P2419H`, `SM-A715F`. The first rule that matches wins. */
export class ModelRules {
  private readonly tests: readonly { readonly test: Test; readonly meaning: TypeMeaning }[];

  constructor(rules: readonly ModelRule[]) {
    this.tests = rules.map((rule) => ({ test: testOf(rule), meaning: rule.meaning }));
  }

  /** @param maker canonical name, empty when unknown */
  find(model: string, maker: string): TypeMeaning | null {
    const folded = fold(model);
    const words = ` ${foldWords(model)} `;
    return this.tests.find(({ test }) => test(words, folded, maker))?.meaning ?? null;
  }
}

function testOf(rule: ModelRule): Test {
  if (rule.match === 'word') return (words) => words.includes(` ${rule.text} `);
  if (rule.match === 'start') return (words) => words.includes(` ${rule.text}`);
  const pattern = new RegExp(rule.text, 'u');
  const wanted = rule.maker === UNKNOWN_MAKER ? '' : rule.maker;
  return (_words, folded, maker) => (rule.maker === '' || wanted === maker) && pattern.test(folded);
}
