/**
 * Builds `dist` from `src` and most packages that it uses: few files of JavaScript, since hundreds
 * take long to load, and the declarations of types. With `--if-stale`, does nothing when no source
 * is newer than `dist`. The old build stays until the new one is complete.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { build as bundle } from 'rolldown';
import { licencesOf } from './licences.mjs';

const root = resolve(import.meta.dirname, '..');
const dist = join(root, 'dist');
const INPUTS = ['src', 'scripts', 'package.json', 'tsconfig.json', 'tsconfig.build.json'];
const ENTRIES = ['index', 'cli/main', 'cli/tla-worker', 'cli/review-worker', 'cli/search-worker'];

/** What yargs only needs to lay out help. Their tables of Unicode take 20 ms to load. */
const LAYOUT = ['cliui', 'string-width'];
const LATE = '\0late:';

/** Loads the packages of LAYOUT when they are first called. */
const lateLayout = {
  name: 'late-layout',
  resolveId: {
    filter: { id: new RegExp(`^(${LAYOUT.join('|')})$`) },
    handler: (name, importer) => (/[\\/]yargs[\\/]/.test(importer ?? '') ? LATE + name : null),
  },
  load: {
    filter: { id: new RegExp(`^${LATE}`) },
    handler(id) {
      const name = id.slice(LATE.length);
      return `
        const load = () => require('${name}');
        export default (...operands) => (load().default ?? load())(...operands);`;
    },
  },
};

/**
 * Characters beyond ASCII become escapes: one of them makes the whole file take twice the memory, and
 * longer to read.
 */
const asciiOnly = {
  name: 'ascii-only',
  generateBundle(_options, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = escaped(file.code);
    }
  },
};

/** Where an escape would not mean the same: behind a backslash, and in raw templates. */
const UNESCAPABLE = /\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/;

function escaped(code) {
  const [place] = UNESCAPABLE.exec(code) ?? [];
  if (place !== undefined) throw new Error(`Write this with ASCII alone: ${place}`);
  return code.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The latest change under a path in milliseconds, 0 if it does not exist. Folders count: they change when a file goes. */
function changed(path) {
  const entry = statSync(path, { throwIfNoEntry: false });
  if (entry === undefined) return 0;
  if (!entry.isDirectory()) return entry.mtimeMs;
  const names = readdirSync(path);
  return Math.max(entry.mtimeMs, ...names.map((name) => changed(join(path, name))));
}

/** @returns the exit code of the compiler */
async function build() {
  const started = new Date();
  const fresh = join(root, `dist-${process.pid}`);
  const old = `${fresh}-old`;
  const status = writeDeclarations(fresh);
  if (status !== 0) {
    rmSync(fresh, { recursive: true, force: true });
    return status;
  }
  await writeCode(fresh);
  // A source that changes while the compiler runs is newer than what was built.
  utimesSync(fresh, started, started);
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
  return 0;
}

/** @returns the exit code of the compiler */
function writeDeclarations(folder) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(
    process.execPath,
    [compiler, '-p', 'tsconfig.build.json', '--outDir', folder],
    { cwd: root, stdio: 'inherit' },
  );
  return status ?? 1;
}

/** What several entries share is written once: a class stays one class, whoever imports it. */
async function writeCode(folder) {
  const { output } = await bundle({
    cwd: root,
    input: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
    platform: 'node',
    // Modules of ECMAScript are smaller than those of CommonJS: what is not used is left out.
    resolve: { mainFields: ['module', 'main'] },
    // It loads parts of itself by their paths.
    external: ['jiti'],
    plugins: [lateLayout, asciiOnly],
    output: {
      dir: folder,
      format: 'esm',
      comments: false,
      // Modules of the command line look for their neighbours from their own folder.
      chunkFileNames: 'cli/[name]-[hash].js',
    },
    logLevel: 'warn',
  });
  // npx makes it executable once, and remembers that for as long as the folder has the same name.
  chmodSync(join(folder, 'cli/main.js'), 0o755);
  const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []));
  writeFileSync(join(folder, 'THIRD-PARTY-LICENCES.txt'), licencesOf(modules));
}

function isStale() {
  const built = statSync(dist, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return INPUTS.some((input) => changed(join(root, input)) >= built);
}

if (!process.argv.includes('--if-stale') || isStale()) process.exitCode = await build();
