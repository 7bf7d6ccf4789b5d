import { DataTable } from '../components/data-table.js';
import { EstimateFigure } from '../components/estimate.js';
import { verdictTone } from '../components/verdict-tone.js';
import { Tag } from '../components/tag.js';
import type { Locale } from '../wording/locale.js';
import type { AdviceView } from './device-view.js';

type Props = { readonly locale: Locale; readonly advice: AdviceView };

/** The verdict, its reasons, what it spares, and what could be done instead. */
export const AdviceSection = ({ locale, advice }: Props) => {
  const words = locale.words.device;
  return (
    <section class={`advice ${verdictTone(advice.verdict)}`} aria-labelledby="advice">
      <h2 id="advice">
        {words.advice} <Tag tone={verdictTone(advice.verdict)}>{locale.words.codes.verdict[advice.verdict]}</Tag>
      </h2>
      <p class="verdict">{advice.sentence}</p>
      <List items={advice.reasons} />
      {advice.avoided !== null && (
        <p>
          {words.avoided}
          {locale.words.layout.colon}
          <EstimateFigure view={advice.avoided} />
        </p>
      )}
      {advice.alternatives.length > 0 && <h3>{words.alternatives}</h3>}
      <List items={advice.alternatives} />
      <h3>{words.change}</h3>
      {advice.changes.length === 0 ? <p>{words.nothingWouldChange}</p> : <List items={advice.changes} />}
    </section>
  );
};

/** Every rule that was evaluated, with what it read and where its threshold comes from. */
export const RulesTable = ({ locale, advice }: Props) => {
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

const List = ({ items }: { readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
