import { accountEn } from './account.en.js';
import { accountsEn } from './accounts.en.js';
import { administrationEn } from './administration.en.js';
import { carbonEn } from './carbon.en.js';
import { codesEn } from './codes.en.js';
import { deviceEn } from './device.en.js';
import { errorsEn } from './errors.en.js';
import { estimatesEn } from './estimates.en.js';
import { campaignsEn } from './extension/campaigns.en.js';
import { extensionPlanEn } from './extension/plan.en.js';
import { fleetEn } from './fleet.en.js';
import type { Wording } from './fr.js';
import { helpEn } from './help.en.js';
import { identityEn } from './identity.en.js';
import { importColumnsEn } from './import-columns.en.js';
import { importFieldsEn } from './import-fields.en.js';
import { importMappingsEn } from './import-mappings.en.js';
import { importProblemsEn } from './import-problems.en.js';
import { importUndoEn } from './import-undo.en.js';
import { importValuesEn } from './import-values.en.js';
import { importsEn } from './imports.en.js';
import { journalEn } from './journal.en.js';
import { layoutEn } from './layout.en.js';
import { backtestEn } from './lifespans/backtest.en.js';
import { forecastEn } from './forecast/forecast.en.js';
import { lifeCurvesEn } from './lifespans/curves.en.js';
import { modelsEn } from './models.en.js';
import { overviewEn } from './overview.en.js';
import { passwordsEn } from './passwords.en.js';
import { peopleEn } from './people.en.js';
import { privacyEn } from './privacy.en.js';
import { renewalRulesEn } from './renewal-rules.en.js';
import { renewalEn } from './renewal.en.js';
import { setUpEn } from './set-up.en.js';
import { signInEn } from './sign-in.en.js';
import { sourcesEn } from './sources.en.js';
import { tokensEn } from './tokens.en.js';
import { webhooksEn } from './webhooks.en.js';

/** Every sentence of the pages in English. */
export const en: Wording = {
  layout: layoutEn,
  codes: codesEn,
  carbon: carbonEn,
  models: modelsEn,
  estimates: estimatesEn,
  overview: overviewEn,
  fleet: fleetEn,
  campaigns: campaignsEn,
  extension: extensionPlanEn,
  forecast: forecastEn,
  lifeCurves: lifeCurvesEn,
  backtest: backtestEn,
  device: deviceEn,
  imports: importsEn,
  identity: identityEn,
  importColumns: importColumnsEn,
  importValues: importValuesEn,
  importUndo: importUndoEn,
  importMappings: importMappingsEn,
  importFields: importFieldsEn,
  importProblems: importProblemsEn,
  renewal: { ...renewalEn, ...renewalRulesEn },
  sources: sourcesEn,
  help: helpEn,
  errors: errorsEn,
  account: accountEn,
  accounts: accountsEn,
  administration: administrationEn,
  journal: journalEn,
  passwords: passwordsEn,
  people: peopleEn,
  privacy: privacyEn,
  setUp: setUpEn,
  signIn: signInEn,
  tokens: tokensEn,
  webhooks: webhooksEn,
};
