import { ErrorSummary } from '../components/error-summary.js';
import { Layout } from '../components/layout.js';
import type { Frame } from '../frame/frame.js';
import { routes } from '../frame/routes.js';
import type { CandidateView, ModelTextView } from './models-view.js';

/** `/carbone/modeles/texte`: which product is this text? */
export function ModelTextPage({ frame, view }: { readonly frame: Frame; readonly view: ModelTextView }) {
  const { models: words, carbon } = frame.locale.words;
  const errors = view.error === null ? [] : [{ field: 'produit-aucun', sentence: view.error }];
  return (
    <Layout
      frame={frame}
      title={view.title}
      purpose={view.purpose}
      section="overview"
      parents={[
        { label: carbon.title, href: routes.carbon },
        { label: words.title, href: routes.models },
      ]}
      isError={errors.length > 0}
    >
      <ErrorSummary frame={frame} errors={errors} />
      <p>
        {view.facts} {view.now} <a href={view.devices.href}>{view.devices.label}</a>
      </p>
      <form method="get" action={routes.acceptModel}>
        {Object.entries(view.hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <fieldset class="question">
          <legend>{words.question}</legend>
          <p>{view.candidates.length === 0 ? words.noCandidate : words.hint}</p>
          {view.candidates.map((candidate, at) => (
            <Candidate key={candidate.value} candidate={candidate} id={`produit-${at}`} mayDecide={view.mayDecide} />
          ))}
          {view.mayDecide && (
            <p class="option">
              <input type="radio" id="produit-aucun" name="produit" value={view.none} required />
              <label for="produit-aucun">
                {words.noneOfThese}
                <small>{words.noneHint}</small>
              </label>
            </p>
          )}
        </fieldset>
        {view.mayDecide && (
          <p class="actions">
            <button class="primary">{words.check}</button>
            <a href={routes.models}>{frame.locale.words.layout.cancel}</a>
          </p>
        )}
      </form>
    </Layout>
  );
}

type Props = { readonly candidate: CandidateView; readonly id: string; readonly mayDecide: boolean };

const Candidate = ({ candidate, id, mayDecide }: Props) => (
  <div class="option candidate">
    {mayDecide && <input type="radio" id={id} name="produit" value={candidate.value} required />}
    <div>
      {mayDecide ? (
        <label for={id}>
          <strong>{candidate.name}</strong>
        </label>
      ) : (
        <strong>{candidate.name}</strong>
      )}
      <p>{candidate.facts}</p>
      <p>
        {candidate.differences}
        {candidate.sheet !== null && [', ', <a href={candidate.sheet.href}>{candidate.sheet.label}</a>]}
      </p>
      {candidate.warning !== '' && <p class="caution">{candidate.warning}</p>}
    </div>
  </div>
);
