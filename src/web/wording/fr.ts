import { accountFr } from './account.fr.js';
import { accountsFr } from './accounts.fr.js';
import { administrationFr } from './administration.fr.js';
import { carbonFr } from './carbon.fr.js';
import { codesFr } from './codes.fr.js';
import { deviceFr } from './device.fr.js';
import { errorsFr } from './errors.fr.js';
import { estimatesFr } from './estimates.fr.js';
import { campaignsFr } from './extension/campaigns.fr.js';
import { extensionPlanFr } from './extension/plan.fr.js';
import { fleetFr } from './fleet.fr.js';
import { helpFr } from './help.fr.js';
import { identityFr } from './identity.fr.js';
import { importColumnsFr } from './import-columns.fr.js';
import { importFieldsFr } from './import-fields.fr.js';
import { importMappingsFr } from './import-mappings.fr.js';
import { importProblemsFr } from './import-problems.fr.js';
import { importUndoFr } from './import-undo.fr.js';
import { importValuesFr } from './import-values.fr.js';
import { importsFr } from './imports.fr.js';
import { journalFr } from './journal.fr.js';
import { layoutFr } from './layout.fr.js';
import { backtestFr } from './lifespans/backtest.fr.js';
import { forecastFr } from './forecast/forecast.fr.js';
import { lifeCurvesFr } from './lifespans/curves.fr.js';
import { modelsFr } from './models.fr.js';
import { overviewFr } from './overview.fr.js';
import { passwordsFr } from './passwords.fr.js';
import { peopleFr } from './people.fr.js';
import { privacyFr } from './privacy.fr.js';
import { renewalRulesFr } from './renewal-rules.fr.js';
import { renewalFr } from './renewal.fr.js';
import { setUpFr } from './set-up.fr.js';
import { signInFr } from './sign-in.fr.js';
import { sourcesFr } from './sources.fr.js';
import { tokensFr } from './tokens.fr.js';
import { typeset } from './typeset.js';
import { webhooksFr } from './webhooks.fr.js';

/** Every sentence of the pages in French; its shape is the list of what must be said in each language. */
export const fr = typeset({
  layout: layoutFr,
  codes: codesFr,
  carbon: carbonFr,
  models: modelsFr,
  estimates: estimatesFr,
  overview: overviewFr,
  fleet: fleetFr,
  campaigns: campaignsFr,
  extension: extensionPlanFr,
  forecast: forecastFr,
  lifeCurves: lifeCurvesFr,
  backtest: backtestFr,
  device: deviceFr,
  imports: importsFr,
  identity: identityFr,
  importColumns: importColumnsFr,
  importValues: importValuesFr,
  importUndo: importUndoFr,
  importMappings: importMappingsFr,
  importFields: importFieldsFr,
  importProblems: importProblemsFr,
  renewal: { ...renewalFr, ...renewalRulesFr },
  sources: sourcesFr,
  help: helpFr,
  errors: errorsFr,
  account: accountFr,
  accounts: accountsFr,
  administration: administrationFr,
  journal: journalFr,
  passwords: passwordsFr,
  people: peopleFr,
  privacy: privacyFr,
  setUp: setUpFr,
  signIn: signInFr,
  tokens: tokensFr,
  webhooks: webhooksFr,
});

/** What each language says: a missing key does not compile. */
export type Wording = typeof fr;
