import type { Configuration, Located } from '../cfg/configuration.js';
import { analyseExpression, type Specification } from '../front-end.js';
import type { Declaration, Level } from '../names/declarations.js';
import { parameterArities } from '../names/declarations.js';
import { Diagnostics } from '../text/diagnostics.js';
import { Source } from '../text/source.js';
import { didYouMean } from '../text/suggest.js';
import type { Formula, Plan } from './plan.js';

/** Formulas that the command line adds to a configuration, or puts in the place of its own. */
export interface GivenFormulas {
  readonly init?: string | undefined;
  readonly next?: string | undefined;
  readonly invariants?: readonly string[] | undefined;
}

/** Finds the formulas that a configuration and the command line name. What is wrong is reported. */
export function readPlan(
  specification: Specification,
  configuration: Configuration,
  given: GivenFormulas,
  diagnostics: Diagnostics,
): Plan {
  const reader = new PlanReader(specification, diagnostics);
  const { specification: spec, init, next } = configuration;
  refuseUnsupported(configuration, diagnostics);
  const hasSteps = given.init !== undefined || given.next !== undefined;
  if (spec !== undefined && (init ?? next) !== undefined) {
    diagnostics.error(
      'config-two-specifications',
      (init ?? next)!.span,
      'The configuration has SPECIFICATION, and INIT or NEXT beside it.',
      { help: 'Keep one of them: SPECIFICATION, or INIT and NEXT.' },
    );
  }
  const one = (located: Located<string> | undefined, highest: Level, what: string) =>
    located && reader.named(located, highest, what);
  const all = (list: readonly Located<string>[], highest: Level, what: string) =>
    list.flatMap((each) => reader.named(each, highest, what) ?? []);
  const expression = (option: string, text: string | undefined, highest: Level) =>
    text === undefined ? undefined : reader.expression(option, text, highest);
  return {
    specification: hasSteps ? undefined : one(spec, 3, 'A specification'),
    init: expression('--init', given.init, 1) ?? one(init, 1, 'An initial predicate'),
    next: expression('--next', given.next, 2) ?? one(next, 2, 'A next-state relation'),
    invariants: [
      ...all(configuration.invariants, 1, INVARIANT),
      ...(given.invariants ?? []).flatMap((text) => expression('--invariant', text, 1) ?? []),
    ],
    properties: all(configuration.properties, 3, 'A property'),
    constraints: all(configuration.constraints, 1, 'A constraint'),
    actionConstraints: all(configuration.actionConstraints, 2, 'An action constraint'),
    postconditions: all(configuration.postconditions, 1, 'A postcondition'),
    symmetry: one(configuration.symmetry, 0, 'A symmetry'),
    view: one(configuration.view, 1, 'A view'),
    alias: one(configuration.alias, 2, 'An alias'),
  };
}

/** What a configuration can ask for and no search here does. */
function refuseUnsupported(
  { periodic, possibilities, reward }: Configuration,
  diagnostics: Diagnostics,
): void {
  const found = { _PERIODIC: periodic, _POSSIBLE: possibilities[0], _RL_REWARD: reward };
  for (const [keyword, located] of Object.entries(found)) {
    if (located === undefined) continue;
    diagnostics.error('config-unsupported', located.span, `${keyword} is not supported.`, {
      help: 'Take it out of the configuration.',
    });
  }
}

const INVARIANT = 'An invariant';

class PlanReader {
  constructor(
    private readonly specification: Specification,
    private readonly diagnostics: Diagnostics,
  ) {}

  /** The operator of the root module that a configuration names. */
  named({ value, span }: Located<string>, highest: Level, what: string): Formula | undefined {
    const { root, levels, resolution } = this.specification;
    const declaration = this.#lookup(value);
    if (declaration === undefined) {
      this.diagnostics.error(
        'config-unknown-name',
        span,
        `There is no operator ${value} in module ${root.name}.`,
        { help: didYouMean(value, root.scope.names()) },
      );
      return undefined;
    }
    const count = parameterArities(declaration)?.length ?? 0;
    if (count > 0) {
      this.diagnostics.error(
        'config-arity',
        span,
        `${value} takes ${count} arguments, but an operator without any is needed here.`,
      );
      return undefined;
    }
    const node = { kind: 'name', name: value, span } as const;
    resolution.references.set(node, declaration);
    this.#checkLevel(levels.check(node, new Diagnostics()), highest, what, { value, span });
    return { name: value, argument: { kind: 'implicit', declaration }, span };
  }

  #lookup(name: string): Declaration | undefined {
    const [first = '', ...members] = name.split('!');
    const { root } = this.specification;
    let found = root.symbols.get(first)?.declaration ?? root.scope.lookup(first);
    for (const member of members) {
      found = found?.kind === 'instance' ? found.member(member) : undefined;
    }
    return found;
  }

  #checkLevel(level: Level, highest: Level, what: string, { value, span }: Located<string>): void {
    if (level <= highest) return;
    this.diagnostics.error(
      what === INVARIANT ? 'config-not-a-state-predicate' : 'config-level',
      span,
      `${what} can be ${LEVEL_NAMES[highest]} at most, but ${value} is ${LEVEL_NAMES[level]}.`,
      highest === 1 ? { help: 'It may have no primes and no temporal operators.' } : {},
    );
  }

  /** An expression of the command line. A name of an operator is one, too. */
  expression(option: string, text: string, highest: Level): Formula | undefined {
    const source = new Source(option, text);
    const { expression, level, diagnostics } = analyseExpression(source, this.specification);
    this.diagnostics.include(diagnostics);
    if (expression === undefined) return undefined;
    const span = { source, start: 0, end: text.length };
    this.#checkLevel(level, highest, option === '--invariant' ? INVARIANT : option, {
      value: text,
      span,
    });
    return { name: text, argument: expression, span };
  }
}

const LEVEL_NAMES = [
  'a constant',
  'a state expression',
  'an action',
  'a temporal formula',
] as const;
