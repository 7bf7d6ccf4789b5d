/** Import directions of ARCHITECTURE, as rules: type-only imports count, cycles of files and of folders are refused. */
const { FOUNDATIONS, FEATURES, DOORS, DOORSTEP, PURE_PACKAGES } = require('./rooms.cjs');

const rooms = (names) => `^src/(${names.join('|')})/`;
const rule = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });
const doors = rooms(DOORS);

/** A room sees itself and those named; nothing else of src/. */
const sees = (room, others) => ({ path: '^src/', pathNot: rooms([room, ...others]) });

const foundationRules = Object.entries({ ...FOUNDATIONS, ...DOORSTEP }).map(([room, others]) =>
  rule(
    `${room}-is-a-foundation`,
    `${room}/ imports ${others.length === 0 ? 'nothing of ours' : `only ${others.join(' and ')}`}: other rooms stand on it.`,
    { path: rooms([room]) },
    sees(room, others),
  ),
);

const featureRules = FEATURES.map((room, position) =>
  rule(
    `${room}-looks-left`,
    `${room}/ imports the foundations and the features to its left; if it needs one to its right, the order or the home of the rule is wrong.`,
    { path: rooms([room]) },
    sees(room, [...Object.keys(FOUNDATIONS), ...FEATURES.slice(0, position)]),
  ),
);

module.exports = {
  forbidden: [
    ...foundationRules,
    ...featureRules,
    rule(
      'every-room-is-in-the-list',
      'A folder of src/ has its place in rooms.cjs, or its imports are nobody’s rule.',
      { path: '^src/[^/]+/', pathNot: rooms([...Object.keys({ ...FOUNDATIONS, ...DOORSTEP }), ...FEATURES, ...DOORS]) },
      {},
    ),
    rule(
      'domain-is-pure',
      'domain/ holds functions of values: it sees kernel/ and domain/ only, no Nest, no TypeORM, no node: module, no package that touches anything.',
      { path: '^src/[^/]+/domain/' },
      { pathNot: ['^src/kernel/', '^src/[^/]+/domain/', `(^|/)node_modules/(${PURE_PACKAGES.join('|')})/`] },
    ),
    rule(
      'rows-and-shapes-know-no-service',
      'Entities and dto are read by services, never the other way round.',
      { path: '\\.(entity|dto)\\.ts$' },
      { path: '\\.(service|module)\\.ts$' },
    ),
    rule(
      'services-know-no-module',
      'A module assembles services; a service does not know how it was assembled.',
      { path: '\\.service\\.ts$' },
      { path: '\\.module\\.ts$' },
    ),
    rule(
      'doors-talk-to-services',
      'api/, agents/, web/ and cli/ call services and read dto and domain/ types, never entities or the database.',
      { path: doors },
      { path: ['^src/database/', '\\.entity\\.ts$', '(^|/)node_modules/(typeorm|@nestjs/typeorm|better-sqlite3|pg)/'] },
    ),
    rule(
      'doors-ignore-each-other',
      'A door never imports another: what two of them need belongs to a feature.',
      { path: doors },
      { path: doors, pathNot: '^src/$1/' },
    ),
    rule(
      'demo-is-for-the-command-line',
      'Only the command line (and the list of modules) knows the demonstration: no page or figure may depend on it.',
      { path: '^src/', pathNot: ['^src/(demo|cli)/', '^src/(cli|app\\.module)\\.ts$'] },
      { path: rooms(['demo']) },
    ),
    rule(
      'rooms-ignore-the-roof',
      'app.module.ts, main.ts and cli.ts know the rooms; no room knows them.',
      { path: '^src/[^/]+/' },
      { path: '^src/[^/]+$' },
    ),
    rule(
      'sources-ignore-tests-and-scripts',
      'test/ and scripts/ may import src/; nothing of src/ imports them.',
      { path: '^src/' },
      { path: '^(test|scripts)/' },
    ),
    rule(
      'sources-run-without-tools',
      'What src/ imports is a dependency of the product, not of its tests.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'no-drawers',
      'No barrels and no drawers: a name says what is inside, and each file is imported from where it lives.',
      {},
      {
        path: ['/index\\.tsx?$', '/(utils|common|shared|helpers|misc)/', '/(utils|common|helpers)\\.tsx?$'],
        pathNot: 'node_modules',
      },
    ),
    rule('no-cycles-of-files', 'Two files that need each other are one idea, or hide a third.', {}, { circular: true }),
    {
      ...rule('no-cycles-of-folders', 'Two folders that need each other are one room.', {}, { circular: true }),
      scope: 'folder',
    },
    rule(
      'no-orphans',
      'A file that nobody imports is forgotten; what starts a program is not.',
      { orphan: true, path: '^src/', pathNot: ['^src/(main|cli)\\.ts$', '\\.d\\.ts$', '^src/web/assets/'] },
      {},
    ),
    rule(
      'no-unresolved',
      'An import must lead somewhere; what the build makes may not be there yet.',
      {},
      { couldNotResolve: true, pathNot: '/dist/' },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(node_modules/\\.cache|dist|var)/' },
    skipAnalysisNotInRules: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
