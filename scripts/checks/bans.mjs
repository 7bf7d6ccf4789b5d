/** What this project never writes, each with its reason and the one place where it is allowed. */
const ban = (selector, message) => ({
  create: (context) => ({ [selector]: (node) => context.report({ node, message }) }),
});

const BANS = [
  {
    name: 'ambient-clock',
    selector:
      'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.name="Date"], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Today is an argument and the clock is injected, so that every run can be replayed.',
    allowedIn: ['src/kernel/clock.ts'],
  },
  {
    name: 'ambient-environment',
    selector:
      'MemberExpression[object.name="process"][property.name="env"], ImportDeclaration[source.value=/^(node:)?process$/] ImportSpecifier[imported.name="env"]',
    message: 'Settings are read once, checked and named in config/.',
    allowedIn: ['src/config/**'],
  },
  {
    name: 'database-door',
    selector:
      'Decorator > CallExpression[callee.name=/^Inject(Repository|DataSource|EntityManager)$/], MethodDefinition[kind="constructor"] TSTypeReference[typeName.name=/^(DataSource|EntityManager|Repository)$/], CallExpression[callee.property.name=/^(get|resolve)$/] > Identifier.arguments[name=/^(DataSource|EntityManager)$/]',
    message: 'Writes go through the one door of database/, which loses nothing when two people write at once.',
    allowedIn: ['src/database/**'],
  },
  {
    name: 'raw-sql',
    selector:
      'CallExpression[callee.object.name=/^(db|manager|runner)$/][callee.property.name="query"], TaggedTemplateExpression[tag.object.name=/^(db|manager|runner)$/][tag.property.name="sql"]',
    message:
      'SQL as written is not held to the organisations of who asks: database/ writes it, and the few places named here.',
    allowedIn: [
      'src/database/**',
      'src/http/health.module.ts',
      'src/inventory/imports/merge-import.ts',
      'src/inventory/imports/reading-slices.ts',
      'src/inventory/imports/reverse-import.ts',
    ],
  },
  {
    name: 'whole-tenancy',
    selector: 'CallExpression[callee.object.name="Tenancy"][callee.property.name=/^(everyone|of)$/]',
    message:
      'What a request may see comes from who signed in; only accounts and upkeep, named here, look at everything.',
    allowedIn: [
      'src/database/migrations/**',
      'src/database/tenancy/tenancy.ts',
      'src/accounts/**',
      'src/audit/audit.service.ts',
      'src/backup/restored-base.service.ts',
      'src/jobs/**',
      'src/privacy/**',
      'src/reporting/verification.service.ts',
      'src/webhooks/**',
    ],
  },
  {
    name: 'outside-program',
    selector:
      'ImportDeclaration[source.value=/^(node:)?(child_process|vm|cluster)$/], ImportExpression[source.value=/^(node:)?(child_process|vm|cluster)$/]',
    message: 'Nothing that is served starts a program, so that nothing typed can become a command.',
    allowedIn: [],
  },
  {
    name: 'text-as-code',
    selector:
      'CallExpression[callee.name="eval"], NewExpression[callee.name="Function"], CallExpression[callee.name="Function"], CallExpression[callee.name=/^set(Timeout|Interval)$/] > Literal.arguments:first-child',
    message: 'Text is never run.',
    allowedIn: [],
  },
  {
    name: 'predictable-random',
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Whatever nobody may guess comes from node:crypto; a simulation is seeded.',
    allowedIn: ['src/webhooks/webhooks.module.ts'],
  },
  {
    name: 'forward-ref',
    selector: 'CallExpression[callee.name="forwardRef"]',
    message: 'Two modules that need each other are one module, or hide a third.',
    allowedIn: [],
  },
  {
    name: 'schema-by-magic',
    selector: 'Property[key.name="synchronize"][value.value=true], CallExpression[callee.property.name="synchronize"]',
    message: 'The schema changes by migrations only: what is tested is what is deployed.',
    allowedIn: [],
  },
  {
    name: 'raw-markup',
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
    message: 'Pages escape everything; only our own drawings are put in as they are.',
    allowedIn: ['src/web/components/svg.tsx'],
  },
];

/** The bans as an ESLint plugin, on everywhere, then off where each is allowed. */
const plugin = { rules: Object.fromEntries(BANS.map(({ name, selector, message }) => [name, ban(selector, message)])) };

export const bans = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { prolonge: plugin },
    rules: Object.fromEntries(BANS.map(({ name }) => [`prolonge/${name}`, 'error'])),
  },
  ...BANS.filter(({ allowedIn }) => allowedIn.length > 0).map(({ name, allowedIn }) => ({
    files: allowedIn,
    rules: { [`prolonge/${name}`]: 'off' },
  })),
];
