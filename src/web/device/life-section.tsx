import { EstimateFigure } from '../components/estimate.js';
import type { Locale } from '../wording/locale.js';
import type { LifeView, SupportView } from './device-view.js';

type Props = { readonly locale: Locale; readonly life: LifeView; readonly support: SupportView };

/** How old, how long still, and until when it is patched. */
export const LifeSection = ({ locale, life, support }: Props) => {
  const words = locale.words.device;
  return (
    <section aria-labelledby="life">
      <h2 id="life">{words.life}</h2>
      <p>{life.age}</p>
      {life.stillServing.length > 0 && (
        <>
          <p>
            {words.peers}
            {locale.words.layout.colon}
          </p>
          <ul>
            {life.stillServing.map((horizon) => (
              <li key={horizon.sentence}>
                <strong>{horizon.sentence}</strong>, {horizon.range}
              </li>
            ))}
          </ul>
        </>
      )}
      <dl>
        <dt>{words.remaining}</dt>
        <dd>{life.remaining === null ? life.noRemaining : <EstimateFigure view={life.remaining} />}</dd>
        <dt>{words.support}</dt>
        <dd>
          <span class={`tone ${support.tone}`}>{support.sentence}</span> {support.notes.join(' ')}
          {support.source !== null && (
            <small>
              (<a href={support.source.href}>{support.source.label}</a>)
            </small>
          )}
        </dd>
      </dl>
    </section>
  );
};
