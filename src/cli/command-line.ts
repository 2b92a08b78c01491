import yargs, { type Argv, type CompletionCallback } from 'yargs';
import { ExitCode } from './exit-codes.js';
import {
  checkOptions,
  commonOptions,
  evalOptions,
  listOptions,
  replOptions,
  reviewOptions,
} from './options.js';
import { packageVersion } from './package-root.js';
import { BUILT_IN_SPECS } from './spec-catalog.js';
import { builtInSuites } from './suite-catalog.js';
import type { Terminal } from './terminal.js';
import { refuseValuesOfFlags, usageFailureOf } from './usage.js';

/** What is left to do once the arguments are understood; resolves to the exit code. */
type Command = (terminal: Terminal) => Promise<number>;

/** Receives the command that was given. */
type Choose = (command: Command) => never;

/**
 * Understands the arguments. Commands are loaded only when they run.
 *
 * @throws Failure when the arguments are wrong
 */
export async function parseCommandLine(args: readonly string[]): Promise<Command> {
  let output = '';
  refuseValuesOfFlags(args);
  const parser = declareCommands(declareProgram(yargs(), args), (command) => {
    throw new Chosen(command);
  });
  try {
    await parser.parseAsync(withExpressions(args), {}, (_error, _arguments, text) => {
      output += text;
    });
  } catch (error) {
    if (error instanceof Chosen) return error.command;
    throw error;
  }
  return async (terminal) => {
    await terminal.print(output.endsWith('\n') ? output : `${output}\n`);
    return ExitCode.ok;
  };
}

/** Thrown, since the parser would lay out the help of the command now, for nobody to see. */
class Chosen extends Error {
  constructor(readonly command: Command) {
    super('a command was given');
  }
}

/**
 * Expressions of TLA+ are no options, even if they begin with a minus sign: with a blank in front,
 * they are not taken for some.
 */
function withExpressions(args: readonly string[]): string[] {
  if (args[0] !== 'eval') return [...args];
  const end = args.indexOf('--');
  const isExpression = (word: string, index: number): boolean =>
    (end >= 0 && index > end) || /^-[^A-Za-z-].*\D/.test(word);
  const words = args.map((word, index) => (isExpression(word, index) ? ` ${word}` : word));
  return words.filter((_, index) => index !== end);
}

function declareProgram(program: Argv, args: readonly string[]): Argv {
  return program
    .scriptName('lamplight')
    .usage('$0 <command>\n\nChecks every reachable state of a spec, exactly.')
    .parserConfiguration({
      'boolean-negation': false,
      'dot-notation': false,
      'greedy-arrays': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
    })
    .detectLocale(false)
    .wrap(100)
    .strictOptions()
    .strictCommands()
    .demandCommand(1, 'no command is given')
    .version(packageVersion())
    .help()
    .alias({ help: 'h', version: 'V' })
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message, error: Error | undefined) => {
      throw error instanceof Chosen ? error : usageFailureOf(message, args);
    })
    .epilogue(EXIT_CODES);
}

function declareCommands(program: Argv, choose: Choose): Argv {
  declareCheck(program, choose);
  declareReview(program, choose);
  declareEvaluation(program, choose);
  return program
    .command(
      'list',
      'List the built-in specs with their constants, and the built-in suites',
      (command) => command.options({ ...listOptions, ...commonOptions }),
      (given) =>
        choose(async (terminal) => (await import('./commands/list.js')).runList(given, terminal)),
    )
    .completion(
      'completion',
      'Print a script that completes commands and options in bash or zsh',
      completeNames,
    );
}

function declareCheck(program: Argv, choose: Choose): void {
  program.command(
    'check <spec>',
    'Check a spec and show a shortest counterexample of what it violates',
    (command) =>
      command
        .positional('spec', {
          type: 'string',
          demandOption: true,
          describe: 'A file in TLA+ or TypeScript, or a built-in spec: spec.tla, spec.ts, vfio-pci',
        })
        .options({ ...checkOptions, ...commonOptions })
        .example('$0 check DieHard.tla --config Three.cfg', 'Check a model in TLA+')
        .example('$0 check DieHard.tla --invariant "big # 4"', 'Ask for an invariant, too')
        .example('$0 check vfio-pci -c variant=v5.8', 'Check one variant')
        .example('$0 check counter.ts --continue', 'Find every violated property')
        .example('$0 check counter.ts -o lkml=trace.txt', 'Keep a trace to paste into a mail'),
    (given) =>
      choose(async (terminal) => (await import('./commands/check.js')).runCheck(given, terminal)),
  );
}

function declareReview(program: Argv, choose: Choose): void {
  program.command(
    'review <suite>',
    'Check all models of a suite and compare with what the suite expects',
    (command) =>
      command
        .positional('suite', {
          type: 'string',
          demandOption: true,
          describe: 'A built-in suite (see lamplight list) or a suite file: suite.yaml',
        })
        .options({ ...reviewOptions, ...commonOptions })
        .example('$0 review vfio-pci', 'Show variants against properties')
        .example('$0 review vfio-pci --only v5.8', 'Review one row of the matrix')
        .example('$0 review suite.yaml --update', 'Accept what is found as expected'),
    (given) =>
      choose(async (terminal) => (await import('./commands/review.js')).runReview(given, terminal)),
  );
}

function declareEvaluation(program: Argv, choose: Choose): void {
  program
    .command(
      'eval <expressions..>',
      'Evaluate expressions of TLA+',
      (command) =>
        command
          .positional('expressions', {
            type: 'string',
            array: true,
            demandOption: true,
            describe: 'Expressions and definitions; after --, one may begin with a minus sign',
          })
          .options({ ...evalOptions, ...commonOptions })
          .example('$0 eval "{x * x : x \\in 1..3}"', 'Print a set')
          .example('$0 eval Capacity --spec DieHard.tla', 'Evaluate a definition of a spec'),
      (given) =>
        choose(async (terminal) => (await import('./commands/eval.js')).runEval(given, terminal)),
    )
    .command(
      'repl [spec]',
      'Evaluate expressions of TLA+ as they are typed',
      (command) =>
        command
          .positional('spec', { type: 'string', describe: 'See what this spec defines: spec.tla' })
          .options({ ...replOptions, ...commonOptions }),
      (given) =>
        choose(async (terminal) => (await import('./commands/repl.js')).runRepl(given, terminal)),
    );
}

/** The parser's own completions, and the names of what comes with the package. */
function completeNames(
  current: string,
  { _: words }: { readonly _?: readonly unknown[] },
  complete: (then: CompletionCallback) => unknown,
  done: (completions: string[]) => unknown,
): void {
  const [, command, argument, ...more] = words ?? [];
  const isArgument = argument === current && more.length === 0;
  const names = isArgument ? builtInNames(command) : [];
  complete((_error, completions) => done([...names, ...(completions ?? [])]));
}

/** What the argument of a command may be; where none fits, the shell completes files. */
function builtInNames(command: unknown): readonly string[] {
  if (command === 'check') return BUILT_IN_SPECS;
  return command === 'review' ? builtInSuites() : [];
}

const EXIT_CODES = `Exit codes:
    0  no error, the review agrees
    1  the review differs from the suite
   10  an assumption or a postcondition is false, or cannot be evaluated
   11  deadlock
   12  an invariant is violated
   13  an action property is violated
   14  an assertion of the spec failed
   20  INCOMPLETE: a bound or a signal stopped the search
   75  the spec or an expression could not be evaluated (76: an invariant)
  150  the spec cannot be found, parsed or loaded
  151  unknown or wrong constant, property, suite, name in a configuration
  255  wrong usage, a configuration that cannot be read, or anything else`;
