// The import rules of the house: who may know whom. ops/import-rules.test.mjs shows that each
// rule catches what it forbids.

const test = '\\.test\\.(ts|tsx|mjs)$|/(test|testing)/|^(e2e|bench|quality)/';

/** What ties code to one framework, or to the world outside. */
const frameworks =
  '(^|/)node_modules/(next|react|react-dom|koa|knex|graphql|styled-components|@strapi|@apollo|@tiptap)(/|$)';

const world =
  '^(node:)?(fs|http|https|http2|net|tls|dgram|dns|os|process|child_process|cluster|worker_threads|timers|inspector)(/promises)?$';

/** The panel: its start, what all its pages share, and each module's own. */
const admin = '^apps/cms/src/(admin|platform/admin|modules/[^/]+/admin)/';

/** The modules of the CMS in their order: each knows those before it, and none after it. */
const serverModules = [
  'working-release',
  'records',
  'accounts',
  'files',
  'editions',
  'search',
  'library',
  'workflow',
  'preflight',
  'receipts',
  'publications',
  'verification',
  'audit',
  'embargo-watch',
  'preview',
  'alerts',
  'editing',
  'importing',
  'home',
  'seeding',
];

/** The same of their halves in the panel. */
const adminModules = [
  'audit',
  'alerts',
  'library',
  'workflow',
  'editing',
  'preflight',
  'importing',
  'publications',
  'home',
];

/**
 * @param {string[]} order
 * @param {string} half the folder inside each module; empty for all but the panel.
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
const knowThoseBelow = (order, half) =>
  order.slice(0, -1).map((name, index) => ({
    name: half === '' ? 'modules-know-those-below' : 'panels-know-those-below',
    comment: `${name} stands below: it is the same without the modules that come after it.`,
    severity: 'error',
    from: { path: `^apps/cms/src/modules/${name}/${half}`, pathNot: test },
    to: {
      path: `^apps/cms/src/modules/(${order.slice(index + 1).join('|')})/${half}`,
      ...(half === '' ? { pathNot: admin } : {}),
    },
  }));

/**
 * What may know the query builder: the platform's database and due queue, every module's store, the
 * verification (which reads the whole record past everything), and what hands a connection on.
 */
const knowKnex = [
  '^apps/cms/src/platform/(database|due-queue)/',
  '^apps/cms/src/modules/[^/]+/store/',
  '^apps/cms/src/modules/verification/',
  '^apps/cms/src/modules/audit/register-audit-routes\\.ts$',
  '^apps/cms/src/modules/editing/refuse-stale-saves\\.ts$',
  '^apps/cms/src/modules/embargo-watch/(find-public-leaks|watch-embargoes|watch-public)\\.ts$',
  '^apps/cms/src/modules/receipts/take-receipts\\.ts$',
  '^apps/cms/src/graphql/(create-release-readers|newsroom-resolvers)\\.ts$',
  '^apps/cms/src/(newsroom|commands)/',
].join('|');

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'packages-know-release-and-contract-only',
      comment: 'A package imports no other workspace than release and contract.',
      severity: 'error',
      from: { path: '^packages/([^/]+)/', pathNot: test },
      to: { path: '^(packages|apps|ops)/', pathNot: '^packages/(release|contract|$1)/' },
    },
    {
      name: 'release-stands-alone',
      comment: 'The domain imports no other workspace.',
      severity: 'error',
      from: { path: '^packages/release/', pathNot: test },
      to: { path: '^(packages|apps|ops)/', pathNot: '^packages/release/' },
    },
    {
      name: 'packages-know-no-framework',
      comment: 'Packages are plain functions: they serve any CMS and any website.',
      severity: 'error',
      from: { path: '^packages/', pathNot: test },
      to: { path: frameworks },
    },
    {
      name: 'packages-know-no-world',
      comment: 'Packages touch no file, network or environment: what they need is passed in.',
      severity: 'error',
      from: { path: '^packages/', pathNot: `${test}|^packages/fixtures/` },
      to: { dependencyTypes: ['core'], path: world },
    },
    {
      name: 'fixtures-read-files-alone',
      comment: 'Fixtures read their own files, and touch nothing else of the world.',
      severity: 'error',
      from: { path: '^packages/fixtures/', pathNot: test },
      to: { dependencyTypes: ['core'], path: world, pathNot: '^(node:)?fs(/promises)?$' },
    },
    {
      name: 'fixtures-serve-tests-and-seeding',
      comment: 'Sample texts never get into what the public reads, but by seeding.',
      severity: 'error',
      from: {
        path: '^(packages|apps|ops)/',
        pathNot: `${test}|^packages/fixtures/|^apps/cms/src/modules/seeding/`,
      },
      to: { path: '^packages/fixtures/' },
    },
    {
      name: 'apps-never-import-each-other',
      comment: 'The CMS and the web meet over HTTP, in the words of packages/contract.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'platform-knows-no-module',
      comment: 'The platform serves every module of the CMS, and is the same without any of them.',
      severity: 'error',
      from: { path: '^apps/cms/src/platform/', pathNot: test },
      to: {
        path: '^apps/cms/src/(modules|newsroom|commands|graphql|admin)/|^apps/cms/src/newsroom\\.ts$',
      },
    },
    ...knowThoseBelow(serverModules, ''),
    ...knowThoseBelow(adminModules, 'admin/'),
    {
      name: 'nothing-knows-the-newsroom',
      comment:
        'newsroom.ts and its folder put the modules together; commands start without Strapi.',
      severity: 'error',
      from: { path: '^apps/cms/src/(platform|modules|graphql)/', pathNot: test },
      to: { path: '^apps/cms/src/(newsroom|commands)/|^apps/cms/src/newsroom\\.ts$' },
    },
    {
      name: 'knex-stands-in-stores',
      comment:
        'Only what is about the database knows its query builder; others are handed a store.',
      severity: 'error',
      from: { path: '^apps/cms/', pathNot: `${test}|${knowKnex}` },
      to: { path: '(^|/)node_modules/knex(/|$)' },
    },
    {
      name: 'transitions-know-no-framework',
      comment: 'A transition is the same whichever door it is reached through.',
      severity: 'error',
      from: {
        path: '^apps/cms/src/modules/(workflow|records|working-release)/[^/]+$',
        pathNot: `${test}|(-routes|-middleware|newsroom-commands|guard-releases|working-releases)\\.ts$`,
      },
      to: { path: `${frameworks}|${world}` },
    },
    {
      name: 'admin-knows-no-server',
      comment: 'The panel runs in a browser: it reaches the server over HTTP alone.',
      severity: 'error',
      from: { path: admin, pathNot: test },
      to: { path: '^apps/cms/(src|config)/', pathNot: admin },
    },
    {
      name: 'server-knows-no-admin',
      comment: 'The server holds whichever client is used.',
      severity: 'error',
      from: { path: '^apps/cms/(src|config)/', pathNot: admin },
      to: { path: admin },
    },
    {
      name: 'features-and-ui-never-fetch',
      comment: 'What is drawn takes domain props; pages fetch and hand them over.',
      severity: 'error',
      from: { path: '^apps/web/src/(features|ui)/', pathNot: test },
      to: { path: '^apps/web/src/(data|cache|pages)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ui-knows-no-feature',
      comment: 'Primitives serve every feature.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: { path: '^apps/web/src/features/' },
    },
    {
      name: 'only-data-knows-apollo',
      comment: 'One door to GraphQL.',
      severity: 'error',
      from: { path: '^apps/web/', pathNot: '^apps/web/src/data/' },
      to: { path: '(^|/)node_modules/@apollo/client(/|$)' },
    },
    {
      name: 'code-never-imports-tests',
      comment: 'What tests need stays with the tests.',
      severity: 'error',
      from: { path: '^(packages|apps|ops)/', pathNot: test },
      to: { path: test },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports and no tool starts is left over.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [
          '\\.d\\.m?ts$',
          '\\.test\\.(ts|tsx|mjs)$',
          '(^|/)[^/]+\\.config\\.(ts|mjs)$',
          '^apps/cms/config/',
          '^apps/web/codegen\\.mjs$',
          '^apps/web/src/pages/',
          '^ops/testing/jest-(setup|teardown)\\.mjs$',
        ],
      },
      to: {},
    },
    {
      name: 'imports-resolve',
      comment: 'Every import leads to a file or an installed package.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'imports-are-declared',
      comment: "A workspace lists what it imports in its own package.json, or in the root's.",
      severity: 'error',
      from: { pathNot: test },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    // Types are imports too: a package that only knows a framework's types still knows it.
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    doNotFollow: { path: '(^|/)(node_modules|dist)/' },
    exclude: { path: '(^|/)(\\.next|build|coverage|data/generated)/|^apps/[^/]+/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts', '.css'],
    },
  },
};
