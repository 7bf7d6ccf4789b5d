import { EstimateBasis } from '../components/estimate-basis.js';
import type { Locale } from '../wording/locale.js';
import type { CarbonView } from './device-view.js';

/** The carbon of the device, each figure with its interval, basis and sources. */
export const CarbonSection = ({ locale, carbon }: { readonly locale: Locale; readonly carbon: CarbonView }) => (
  <section aria-labelledby="carbon">
    <h2 id="carbon">{locale.words.device.carbon}</h2>
    {carbon.unknown !== null && <p>{carbon.unknown}</p>}
    {carbon.figures.length > 0 && (
      <dl>
        {carbon.figures.map((figure) => (
          <>
            <dt>{figure.term}</dt>
            <dd>
              <strong class="figure">{figure.central}</strong>
              {figure.range !== '' && `, ${figure.range}`}
            </dd>
          </>
        ))}
      </dl>
    )}
    {carbon.basis !== null && (
      <p>
        <EstimateBasis view={carbon.basis} intro={locale.words.device.restsOn} />
      </p>
    )}
    {carbon.notes.length > 0 && <p>{carbon.notes.join(' ')}</p>}
  </section>
);
