import type { EmitStep } from '../checker/learned/change-lists.js';
import type { Row, StepDescription } from '../checker/model.js';
import type { Value } from '../checker/values/value.js';
import type { Choice } from './choice.js';
import type { Face } from './draft/build.js';
import { codecOf } from './draft/codec.js';
import { strictRecord } from './draft/strict.js';
import type { RecordDraft, RecordView, ScalarOf } from './draft/types.js';
import { requireScalar } from './shape/constructors.js';
import type { Fields, Scalar, ScalarShape } from './shape/shape.js';
import { refuseAsync, truth, type StepSource } from './step-source.js';
import type { Workbench } from './workbench.js';

/** The domains of an action's parameters: it is tried with every value of each. */
export interface Parameters {
  readonly [name: string]: ScalarShape;
}

export type Arguments<P> = { readonly [Name in keyof P]: ScalarOf<P[Name]> };

/** An action: for each choice of parameters, a step when its guard is true. */
export interface Action<F extends Fields, P extends Parameters, K> {
  readonly parameters: P;
  /** May it happen? Always, if left out. */
  when?(state: RecordView<F>, parameters: Arguments<P>, constants: K): boolean;
  effect(state: RecordDraft<F>, parameters: Arguments<P>, constants: K, choose: Choice): void;
}

type Combination = Readonly<Record<string, Scalar>>;

/** An action once its types have done their work. */
export interface AnyAction {
  readonly parameters: Parameters;
  when?(state: Face, parameters: Combination, constants: unknown): boolean;
  effect(state: Face, parameters: Combination, constants: unknown, choose: Choice): void;
}

/**
 * Every combination of parameters, the last varying fastest.
 *
 * @throws DiagnosticError `invalid-shape`
 */
export function argumentsOf(parameters: Parameters): Combination[] {
  let combinations: Combination[] = [{}];
  for (const [name, shape] of Object.entries(parameters)) {
    requireScalar(`parameter ${name}`, shape);
    const codec = codecOf(shape);
    const values = Array.from({ length: codec.size }, (_, code) => codec.decode(code));
    combinations = combinations.flatMap((sofar) =>
      values.map((value) => ({ ...sofar, [name]: value })),
    );
  }
  return combinations.map((values) =>
    strictRecord('there is no parameter', Object.entries(values)),
  );
}

/** An action with its parameters fixed. */
export class ActionInstance implements StepSource {
  private readonly applyEffect: () => void;

  constructor(
    private readonly index: number,
    private readonly name: string,
    private readonly action: AnyAction,
    private readonly parameters: Combination,
    private readonly constants: unknown,
    private readonly bench: Workbench,
  ) {
    this.applyEffect = () =>
      refuseAsync(action.effect(bench.draft, parameters, constants, bench.choices));
  }

  run(row: Row, emit: EmitStep): void {
    const { bench } = this;
    const { choices } = bench;
    choices.reset();
    if (!this.enabled()) return;
    do {
      if (choices.run(this.applyEffect)) emit(this.index, bench.words.row);
      bench.load(row);
    } while (choices.advance());
  }

  identify(): StepDescription {
    const given = Object.entries(this.parameters) as [string, Value][];
    return {
      action: this.name,
      arguments: new Map<string, Value>([
        ...given,
        ...this.bench.choices.made(Object.keys(this.parameters)),
      ]),
    };
  }

  describe(_row: Row, _next: Row): StepDescription {
    const step = this.identify();
    return { ...step, action: step.action + this.bench.choices.outcome() };
  }

  private enabled(): boolean {
    if (this.action.when === undefined) return true;
    const answer = this.action.when(this.bench.view, this.parameters, this.constants);
    return truth(answer, 'the guard');
  }
}
