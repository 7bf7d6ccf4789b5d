import { DataTable } from '../components/data-table.js';
import type { Locale } from '../wording/locale.js';
import type { AdviceView } from './device-view.js';

/** Every rule that was evaluated, with what it read and where its threshold comes from. */
export const RulesTable = ({ locale, advice }: { readonly locale: Locale; readonly advice: AdviceView }) => {
  const words = locale.words.device.rules;
  return (
    <>
      <h2>{words.title}</h2>
      <DataTable
        caption={words.caption(advice.ruleVersion)}
        columns={[words.rule, words.value, words.threshold, words.outcome, words.source].map((label) => ({ label }))}
        rows={advice.rules}
      />
    </>
  );
};
