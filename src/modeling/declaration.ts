import type { Spec } from '../checker/spec.js';
import type { Action, Parameters } from './action.js';
import {
  describeConstants,
  readConstants,
  type Constants,
  type ConstantValues,
} from './constants.js';
import { programKit, type ProgramKit } from './process/kit.js';
import type { Process } from './process/statement.js';
import type { Fields } from './shape/shape.js';
import type { SpecBody } from './spec-body.js';
import { instantiate } from './instantiate.js';
import { invalidSpec, requireFunction, requireKeys, type Keys } from './well-formed.js';

type ActionBody<F extends Fields, P extends Parameters, K> = Omit<Action<F, P, K>, 'parameters'>;
type NoParameters = Omit<Parameters, string>;

/** A spec whose constants and state are known: what actions, processes and properties are typed by. */
export interface Declaration<F extends Fields, K> {
  /** An action without parameters. */
  action(body: ActionBody<F, NoParameters, K>): Action<F, never, K>;
  /** An action that is tried with every value of each parameter. */
  action<P extends Parameters>(parameters: P, body: ActionBody<F, P, K>): Action<F, never, K>;
  process<L extends Fields>(process: Process<F, L, K>): Process<F, never, K>;
  /** What a process is written with that has these variables of its own. */
  program<L extends Fields>(locals: L): ProgramKit<F, L, K>;
  /**
   * The spec, of the parts that it has. (Inferring which they are lets the compiler point at the
   * property that is wrong, rather than at all of them.)
   */
  spec<Part extends keyof SpecBody<F, K>>(body: Pick<Required<SpecBody<F, K>>, Part>): Spec;
}

export interface Header<C extends Constants, F extends Fields> {
  readonly name: string;
  readonly description?: string;
  readonly constants?: C;
  /** The shape of the state. */
  readonly state: (constants: ConstantValues<C>) => F;
}

const HEADER: Keys<Header<Constants, Fields>> = {
  name: true,
  description: false,
  constants: false,
  state: true,
};

const BODY: Keys<SpecBody<Fields, unknown>> = {
  init: false,
  actions: false,
  processes: false,
  invariants: false,
  actionProperties: false,
  constraint: false,
  mayEnd: false,
  unchecked: false,
};

/**
 * Begins a typed spec: names it and declares its constants and the shape of its state, from which
 * the types of everything else follow.
 *
 * ```ts
 * const { action, spec } = declare({
 *   name: 'counter',
 *   constants: { limit: constant.integer(3, { low: 1, high: 9 }) },
 *   state: ({ limit }) => ({ count: range(0, limit) }),
 * });
 * export default spec({
 *   actions: () => ({
 *     Increment: action({
 *       when: (s, _, { limit }) => s.count < limit,
 *       effect: (s) => { s.count += 1; },
 *     }),
 *   }),
 *   invariants: () => ({ Small: (s) => s.count < 3 }),
 * });
 * ```
 *
 * @throws DiagnosticError `invalid-spec` for what the compiler refuses too, since types are erased
 *   when a spec is loaded
 */
export function declare<C extends Constants, F extends Fields>(
  header: Header<C, F>,
): Declaration<F, ConstantValues<C>> {
  requireKeys('the declaration of a spec', header, HEADER);
  requireFunction(`state of spec ${header.name}`, header.state);
  const constants = header.constants ?? ({} as C);
  const described = describeConstants(constants);
  return {
    action: (...parts: [object] | [Parameters, object]) =>
      (parts.length === 1
        ? { parameters: {}, ...parts[0] }
        : { parameters: parts[0], ...parts[1] }) as Action<F, never, ConstantValues<C>>,
    process: (process) => process as unknown as Process<F, never, ConstantValues<C>>,
    program: (locals) => programKit(locals),
    spec(body) {
      requireBody(header.name, body);
      return {
        name: header.name,
        ...(header.description === undefined ? {} : { description: header.description }),
        constants: described,
        instantiate(assignments, origin, { caches = true } = {}) {
          const values = readConstants(header.name, constants, assignments);
          return instantiate(
            header.name,
            header.state(values),
            body,
            values,
            { ...origin, assigned: [...assignments.keys()] },
            caches,
          );
        },
      };
    },
  };
}

function requireBody(name: string, body: object): void {
  requireKeys(`spec ${name}`, body, BODY);
  const parts = Object.entries(body);
  for (const [part, value] of parts) requireFunction(`${part} of spec ${name}`, value);
  if (parts.every(([part]) => part !== 'actions' && part !== 'processes')) {
    throw invalidSpec(`spec ${name} has no steps`, 'give actions, processes or both');
  }
}
