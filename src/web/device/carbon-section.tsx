import { EstimateBasis } from '../components/estimate-basis.js';
import type { Locale } from '../wording/locale.js';
import type { CarbonView } from './device-view.js';

type Props = { readonly locale: Locale; readonly carbon: CarbonView };

/** The carbon of the device, each figure with its interval, basis and sources; the avoided ledger apart. */
export const CarbonSection = ({ locale, carbon }: Props) => (
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
    {carbon.otherBasis !== '' && <p>{carbon.otherBasis}</p>}
    <Products locale={locale} carbon={carbon} />
    {carbon.avoided !== null && (
      <>
        <h3>{locale.words.device.avoidedLedger}</h3>
        <p>
          {carbon.avoided.central !== '' && [
            <strong class="figure">{carbon.avoided.central}</strong>,
            `, ${carbon.avoided.range}. `,
          ]}
          {carbon.avoided.note}
        </p>
      </>
    )}
  </section>
);

const Products = ({ locale, carbon }: Props) => {
  const { device: words } = locale.words;
  return (
    <>
      {carbon.products.length > 0 && (
        <dl>
          <dt>{carbon.products.length === 1 ? words.product : words.products}</dt>
          {carbon.products.map(({ name, sheet }) => (
            <dd key={name}>
              {name} {sheet !== null && <a href={sheet.href}>{sheet.label}</a>}
            </dd>
          ))}
        </dl>
      )}
      {carbon.recognise !== null && (
        <p>
          <a href={carbon.recognise.href}>{carbon.recognise.label}</a>
        </p>
      )}
    </>
  );
};
