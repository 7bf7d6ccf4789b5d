/** The rooms of src/, in the order they depend on each other. Import rules are made from this list and nowhere else. */

/** What every feature may use, and what each of them may import. */
const FOUNDATIONS = { kernel: [], config: ['kernel'], database: ['kernel', 'config'] };

/** A feature may import the foundations and the features to its left. Every act is recorded, hence `audit` first. */
const FEATURES = [
  ...['audit', 'mail', 'accounts', 'jobs', 'webhooks', 'inventory', 'footprint', 'lifespan', 'renewal', 'purchasing'],
  ...['partners', 'retirement', 'reuse', 'reporting', 'privacy', 'backup', 'demo'],
];

/** How people and programs come in. They see the features, never each other. */
const DOORS = ['api', 'agents', 'web', 'cli'];

/** What the doors stand on, knowing no route and no feature; `http` asks the database only whether it answers. */
const DOORSTEP = { wording: ['kernel'], http: ['kernel', 'config', 'database'] };

/** Packages that compute and touch nothing: the only ones that a `domain/` folder may use. */
const PURE_PACKAGES = ['fastest-levenshtein', 'ipaddr.js', 'otpauth'];

module.exports = { FOUNDATIONS, FEATURES, DOORS, DOORSTEP, PURE_PACKAGES };
