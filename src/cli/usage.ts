import { closestName } from '../checker/closest-name.js';
import { usageFailure, type Failure } from './failure.js';
import {
  checkOptions,
  commonOptions,
  evalOptions,
  listOptions,
  replOptions,
  reviewOptions,
} from './options.js';

const COMMANDS = {
  check: checkOptions,
  review: reviewOptions,
  eval: evalOptions,
  repl: replOptions,
  list: listOptions,
  completion: {},
} as const;

type CommandName = keyof typeof COMMANDS;

/** What the first argument of a command is. */
const ARGUMENTS: Readonly<Record<CommandName, string>> = {
  check: 'spec',
  review: 'suite',
  eval: 'expression',
  repl: 'spec',
  list: 'argument',
  completion: 'argument',
};

/** Where a user went wrong: in which command, if any, and where its help is. */
interface Context {
  readonly command: CommandName | undefined;
  readonly help: string;
}

interface Rule {
  /** What the parser says, in its English; the groups are the words it speaks of. */
  readonly complaint: RegExp;
  readonly explain: (context: Context, word: string, given: string, choices: string) => Failure;
}

const RULES: readonly Rule[] = [
  {
    complaint: /^Unknown commands?: ([^,]*)/,
    explain: ({ command, help }, word) =>
      command
        ? usageFailure(`unexpected argument ${word}`, `see ${help}`)
        : unknown(`unknown command ${word}`, closestName(word, Object.keys(COMMANDS)), help),
  },
  {
    complaint: /^Unknown arguments?: ([^,]*)/,
    explain: ({ command, help }, name) => {
      const meant = closestName(name, optionNames(command));
      return unknown(`unknown option ${dashes(name)}`, meant && dashes(meant), help);
    },
  },
  {
    complaint: /^Not enough arguments following: (.*)$/,
    explain: ({ help }, option) =>
      usageFailure(`the option ${dashes(option)} needs a value`, `see ${help}`),
  },
  {
    complaint: /^Not enough non-option arguments/,
    explain: ({ command, help }) =>
      usageFailure(`no ${command ? ARGUMENTS[command] : 'argument'} is given`, `see ${help}`),
  },
  {
    complaint: /Argument: (.*), Given: (.*), Choices: (.*)$/,
    explain: (_context, option, given, choices) =>
      usageFailure(
        `the option ${dashes(option)} cannot be ${given}`,
        `give one of ${choices.replaceAll('"', '')}`,
      ),
  },
];

/**
 * The parser's complaint as a failure that says what to do.
 *
 * @param args what the user wrote
 */
export function usageFailureOf(complaint: string, args: readonly string[]): Failure {
  const command = args.find((arg): arg is CommandName => Object.hasOwn(COMMANDS, arg));
  const help = command ? `lamplight ${command} --help` : 'lamplight --help';
  for (const rule of RULES) {
    const match = rule.complaint.exec(complaint);
    if (match === null) continue;
    const [, word = '', given = '', choices = ''] = match;
    return rule.explain({ command, help }, word, given, choices);
  }
  const commands = Object.keys(COMMANDS).join(', ');
  return usageFailure(complaint, `the commands are ${commands}; see ${help}`);
}

/** `--continue=no` would be read as false; a flag is given or not. */
export function refuseValuesOfFlags(args: readonly string[]): void {
  for (const arg of args) {
    const name = /^--([^=]+)=/.exec(arg)?.[1];
    if (name !== undefined && FLAGS.has(name)) {
      throw usageFailure(`the option --${name} takes no value`, `give or omit --${name}`);
    }
  }
}

const FLAGS: ReadonlySet<string> = new Set(
  [commonOptions, ...Object.values(COMMANDS)].flatMap((options) =>
    Object.entries<{ type?: string }>(options).flatMap(([name, { type }]) =>
      type === 'boolean' ? [name] : [],
    ),
  ),
);

function unknown(message: string, meant: string | undefined, help: string): Failure {
  return usageFailure(message, meant ? `did you mean ${meant}? see ${help}` : `see ${help}`);
}

function optionNames(command: CommandName | undefined): string[] {
  return [
    'help',
    'version',
    ...Object.keys(commonOptions),
    ...Object.keys(command ? COMMANDS[command] : {}),
  ];
}

function dashes(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
