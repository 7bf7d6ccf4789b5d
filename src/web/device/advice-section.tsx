import { EstimateFigure } from '../components/estimate.js';
import { Tag } from '../components/tag.js';
import { verdictTone } from '../components/verdict-tone.js';
import type { Locale } from '../wording/locale.js';
import type { AdviceView } from './device-view.js';

/** The verdict, what to do, why, what it spares, and what would change it. */
export const AdviceSection = ({ locale, advice }: { readonly locale: Locale; readonly advice: AdviceView }) => {
  const words = locale.words.device;
  return (
    <section class={`advice ${verdictTone(advice.verdict)}`} aria-labelledby="advice">
      <h2 id="advice">
        {words.advice} <Tag tone={verdictTone(advice.verdict)}>{locale.words.codes.verdict[advice.verdict]}</Tag>
      </h2>
      <p class="verdict">{advice.sentence}</p>
      <Part title={words.actions} items={advice.actions} />
      <Part title={words.reasons} items={advice.reasons} />
      {advice.avoided !== null && (
        <>
          <h3>{words.avoided}</h3>
          <p>
            <EstimateFigure view={advice.avoided} />
            <small>{advice.avoidedNote}</small>
          </p>
        </>
      )}
      <Part title={words.alternatives} items={advice.alternatives} />
      <Part title={words.change} items={advice.changes} />
      <p>
        {advice.missing} {advice.lookAgain}
      </p>
    </section>
  );
};

const Part = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <>
      <h3>{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );
