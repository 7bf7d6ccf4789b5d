/** Kinds of data kept about people, and the tables that hold them. */
export const KEPT_TABLES = {
  account: ['person', 'membership', 'external_identity'],
  'signing-in': ['session', 'single_use_link', 'oidc_attempt'],
  'technical-log': ['security_event'],
  'abuse-counts': ['rate_limit', 'sign_in_stranger'],
  programs: ['api_token', 'webhook', 'webhook_delivery'],
  acts: ['audit_entry', 'audit_chain'],
  inventory: [
    ...['inventory_import', 'device_event', 'field_lock', 'job', 'import_mapping', 'model_alias'],
    ...['extension_campaign', 'extension_campaign_device'],
  ],
  devices: ['device', 'import_row', 'import_undo'],
  'imported-files': ['import_file', 'import_rejected', 'import_problem'],
  mails: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type KeptKind = keyof typeof KEPT_TABLES;

/** Tables about nobody, and why. A table that stands neither here nor above fails a test. */
export const ABOUT_NOBODY: Readonly<Record<string, string>> = {
  organisation: 'legal entities and public codes',
  site: 'places of an organisation',
  inventory_setting: 'the order in which an organisation believes numbers',
  installation: 'what this database is',
};
