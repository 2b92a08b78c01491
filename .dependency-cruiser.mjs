/**
 * The layers: imports run downwards only,
 *
 *     cli -> suite, report, tla, modeling, vfio-model -> checker
 *
 * and every outside dependency has one place. Each rule gives its reason.
 * test/layers breaks each rule once and expects it to be reported.
 */

/** Where files, threads and child processes may be touched: the command line and one loader a room. */
const WITH_THE_OUTSIDE_WORLD = [
  '^src/cli/',
  '^src/(tla|modeling|suite)/load[.]ts$',
  // What PrintT, IOExec and the like reach.
  '^src/tla/outside[.]ts$',
  '^src/suite/pool/',
];

const NODE_BUILTINS_OF_THE_OUTSIDE_WORLD =
  '^(node:)?(fs|process|child_process|worker_threads|os|tty|readline|net|https?|dgram|cluster)(/|$)';

/** Forbids imports of one npm package outside its one place. */
function onlyIn(npmPackage, place, comment) {
  return {
    name: `${npmPackage}-in-one-place`,
    severity: 'error',
    comment,
    from: { path: '^src/', pathNot: place },
    to: { path: `(^|/)node_modules/${npmPackage}/` },
  };
}

/** Forbids a room of src to see anything of src outside itself and what is listed. */
function room(name, sees, comment) {
  return {
    name: `${name}-imports-downwards`,
    severity: 'error',
    comment,
    from: { path: `^src/${name}/` },
    to: { path: '^(src|test|bench|specs|scripts)/', pathNot: [`^src/${name}/`, ...sees] },
  };
}

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    room(
      'checker',
      [],
      'The engine knows rows of integers and nothing of front ends, kernels, terminals or files: ' +
        'any front end can use it, and its exactness can be judged by itself.',
    ),
    room(
      'modeling',
      ['^src/checker/'],
      'Typed specs lower to the model contract of the engine; they know no spec in particular.',
    ),
    room(
      'tla',
      ['^src/checker/'],
      'The TLA+ front end lowers to the same contract and is independent of the TypeScript one.',
    ),
    room(
      'vfio-model',
      ['^src/modeling/index[.]ts$'],
      'The flagship is written as a user would write it: with the public face of modeling alone, ' +
        'so that whatever it needs, every user has.',
    ),
    room(
      'report',
      [
        '^src/checker/(result|model|diagnostic|spec)[.]ts$',
        '^src/checker/values/',
        '^src/checker/trace/diff[.]ts$',
        '^src/suite/result[.]ts$',
      ],
      'A reporter is a pure function of a result: a stored result can be shown again, and no format ' +
        'can influence a run.',
    ),
    room(
      'suite',
      ['^src/(checker|modeling|tla|vfio-model)/'],
      'A suite runs specs of every front end and returns data; how that is shown is for report and cli.',
    ),
    {
      name: 'nothing-imports-the-command-line',
      severity: 'error',
      comment: 'The command line is the top: what others need from it belongs further down.',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nothing-inside-imports-the-public-face',
      severity: 'error',
      comment:
        'src/index.ts gathers what users see; inside, modules are imported where they are. ' +
        "The catalog of specs alone takes it whole: it is what a user's spec module imports.",
      from: { path: '^src/', pathNot: '^src/cli/spec-catalog[.]ts$' },
      to: { path: '^src/index[.]ts$' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      comment:
        'The package ships src alone: tests, benchmarks and scripts are not there for users.',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts|specs)/' },
    },
    {
      name: 'specs-use-the-public-face',
      severity: 'error',
      comment: "A spec is there to be copied: it imports from 'lamplight' as a user's spec does.",
      from: { path: '^specs/' },
      to: { path: '^(src|test|bench|scripts)/', pathNot: '^src/index[.]ts$' },
    },
    {
      name: 'outside-world-in-few-places',
      severity: 'error',
      comment:
        'Files, processes and threads are for the command line and one loader a room, so that all ' +
        'else can be tested with plain data and run in a worker or a browser.',
      from: { path: '^src/', pathNot: WITH_THE_OUTSIDE_WORLD },
      to: { dependencyTypes: ['core'], path: NODE_BUILTINS_OF_THE_OUTSIDE_WORLD },
    },
    onlyIn('yargs', '^src/cli/', 'Only the command line parses arguments.'),
    onlyIn(
      'picocolors',
      '^src/(cli|report)/',
      'Colours belong to text for people: reporters are told whether to use them, cli knows why.',
    ),
    onlyIn('yaml', '^src/suite/', 'Suite files are the only YAML.'),
    onlyIn('jiti', '^src/modeling/load[.]ts$', "One loader runs a user's TypeScript."),
    {
      name: 'no-immutable-in-the-search-loop',
      severity: 'error',
      comment:
        'Immutable is the face of values for people; the store and the search work on typed arrays, ' +
        'where it would cost two orders of magnitude.',
      from: { path: '^src/checker/(store|search)/' },
      to: { path: '(^|/)node_modules/immutable/' },
    },
    {
      name: 'runtime-packages-only',
      severity: 'error',
      comment:
        'What is shipped may import only what is installed with it, `dependencies`, and what ' +
        'scripts/build.mjs writes into it.',
      from: { path: '^src/' },
      to: {
        pathNot: '(^|/)node_modules/(picocolors|yaml|yargs|@types/yargs)/',
        dependencyTypes: ['npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that leads nowhere works on one machine only.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Modules in a cycle can only be understood, tested and loaded together.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      comment: 'A module that nothing imports and that imports nothing is left over.',
      from: { orphan: true, path: '^src/' },
      to: {},
    },
  ],
  options: {
    // Imports of types count: a layer that knows another's types knows the layer.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist[^/]*|coverage)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node'],
    },
  },
};
