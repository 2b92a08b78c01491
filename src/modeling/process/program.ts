import { DiagnosticError } from '../../checker/diagnostic.js';
import type { Choice } from '../choice.js';
import type { Face } from '../draft/build.js';
import type { Fields } from '../shape/shape.js';
import type { Block, Identity, Outcomes, Statement, Test } from './statement.js';

/** Statements once their types have done their work. */
export type Code = Block<Fields, Fields, unknown>;
type CodeStatement = Statement<Fields, Fields, unknown>;

export type CodeGuard = (state: Face, me: Me, constants: unknown) => boolean;
export type CodeEffect = (state: Face, me: Me, constants: unknown, choose: Choice) => void;
export type Me = Face & Identity;

export interface CodeAcquisition {
  readonly lockClass: string;
  readonly blockers: (state: Face, me: Me, constants: unknown) => readonly string[];
}

/** A place where a process can stand: the atomic step that it takes next. */
export interface StepNode {
  readonly kind: 'step';
  /** Index among the program's nodes; set once the whole program is known. */
  pc: number;
  readonly label: string;
  /** Names of the procedures around it, outermost first. */
  readonly within: readonly string[];
  readonly when: CodeGuard | undefined;
  readonly effect: CodeEffect | undefined;
  readonly acquires: CodeAcquisition | undefined;
  /** For a branch: how a trace tells the outcome. */
  readonly outcomes: Outcomes | undefined;
  /** Where it may go; more than one only for an `either`. */
  readonly exits: readonly Exit[];
}

export interface Exit {
  /** The name of the alternative of an `either`. */
  readonly alternative: string | null;
  readonly to: Node;
}

interface AlsoNode {
  readonly kind: 'also';
  readonly effect: CodeEffect;
  readonly to: Node;
}

interface TestNode {
  readonly kind: 'test';
  readonly condition: CodeGuard;
  readonly then: Node;
  readonly otherwise: Node;
}

/** The head of a loop, which its body refers to before it is known. */
interface LoopNode {
  readonly kind: 'loop';
  body: Node;
}

interface EndNode {
  readonly kind: 'end';
  pc: number;
}

export type Node = StepNode | AlsoNode | TestNode | LoopNode | EndNode;

/** The code of a process as a graph of atomic steps. */
export interface Program {
  readonly entry: Node;
  /** By program counter, in the order of the code; the two ends come after them. */
  readonly steps: readonly StepNode[];
  readonly finished: number;
  readonly died: number;
}

/** @throws DiagnosticError `invalid-process` for a jump outside its construct or a loop without a step */
export function compileProgram(process: string, code: Code): Program {
  const finished: EndNode = { kind: 'end', pc: 0 };
  const died: EndNode = { kind: 'end', pc: 0 };
  const lowering = new Lowering(process, died);
  const entry = lowering.block(code, finished, { within: [], returnTo: finished, breakTo: null });
  const reachable = reachableFrom(entry);
  const steps = lowering.steps.toReversed().filter((step) => reachable.has(step));
  steps.forEach((step, pc) => (step.pc = pc));
  finished.pc = steps.length;
  died.pc = steps.length + 1;
  for (const start of [entry, ...steps.flatMap((step) => step.exits.map((exit) => exit.to))]) {
    refuseSilentLoop(process, start);
  }
  return { entry, steps, finished: finished.pc, died: died.pc };
}

interface Scope {
  readonly within: readonly string[];
  readonly returnTo: Node;
  readonly breakTo: Node | null;
}

/** Turns statements into nodes, from the last to the first: each is given the node that follows it. */
class Lowering {
  /** Every step, the last of the code first. */
  readonly steps: StepNode[] = [];

  constructor(
    private readonly process: string,
    private readonly died: EndNode,
  ) {}

  block(code: Code, next: Node, scope: Scope): Node {
    return code.reduceRight((to, statement) => this.statement(statement, to, scope), next);
  }

  private statement(statement: CodeStatement, next: Node, scope: Scope): Node {
    switch (statement.kind) {
      case 'step':
        return this.step(statement as unknown as StepParts, scope, [
          { alternative: null, to: next },
        ]);
      case 'branch': {
        const test = this.test(statement, next, scope);
        return this.step(statement as unknown as StepParts, scope, [
          { alternative: null, to: test },
        ]);
      }
      case 'either': {
        if (statement.alternatives.size === 0) {
          throw invalid(this.process, `"${statement.label}" has no alternative`);
        }
        const exits = [...statement.alternatives]
          .toReversed()
          .map(([alternative, code]) => ({ alternative, to: this.block(code, next, scope) }));
        return this.step(statement, scope, exits.toReversed());
      }
      case 'also':
        return { kind: 'also', effect: statement.effect as unknown as CodeEffect, to: next };
      case 'test':
        return this.test(statement, next, scope);
      case 'loop': {
        const loop: LoopNode = { kind: 'loop', body: next };
        loop.body = this.block(statement.body, loop, { ...scope, breakTo: next });
        return loop;
      }
      case 'procedure': {
        const { forget, name, body } = statement;
        const end: Node =
          forget === undefined
            ? next
            : { kind: 'also', effect: forget as unknown as CodeEffect, to: next };
        return this.block(body, end, {
          within: [...scope.within, name],
          returnTo: end,
          breakTo: null,
        });
      }
      case 'return':
        return scope.returnTo;
      case 'break':
        if (scope.breakTo !== null) return scope.breakTo;
        throw invalid(this.process, 'a leave stands outside of a loop');
      case 'die':
        return this.died;
      default:
        // A block that was not spread, in a spec whose types nobody has checked.
        statement satisfies never;
        throw invalid(this.process, 'something that is no statement stands in a block');
    }
  }

  private test(
    { condition, then, otherwise }: Omit<Test<Fields, Fields, unknown>, 'kind'>,
    next: Node,
    scope: Scope,
  ): TestNode {
    const whenFalse = this.block(otherwise, next, scope);
    const whenTrue = this.block(then, next, scope);
    return { kind: 'test', condition, then: whenTrue, otherwise: whenFalse };
  }

  private step(parts: StepParts, scope: Scope, exits: readonly Exit[]): StepNode {
    const { label, when, effect, acquires, outcomes } = parts;
    const { within } = scope;
    const node: StepNode = {
      kind: 'step',
      pc: 0,
      label,
      within,
      when,
      effect,
      acquires,
      outcomes,
      exits,
    };
    this.steps.push(node);
    return node;
  }
}

interface StepParts {
  readonly label: string;
  readonly when?: CodeGuard;
  readonly effect?: CodeEffect;
  readonly acquires?: CodeAcquisition;
  readonly outcomes?: Outcomes;
}

function reachableFrom(entry: Node): ReadonlySet<Node> {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    successorsOf(node).forEach(visit);
  };
  visit(entry);
  return seen;
}

function successorsOf(node: Node): readonly Node[] {
  switch (node.kind) {
    case 'step':
      return node.exits.map((exit) => exit.to);
    case 'also':
      return [node.to];
    case 'test':
      return [node.then, node.otherwise];
    case 'loop':
      return [node.body];
    case 'end':
      return [];
  }
}

/** A cycle without a step would never let the step before it end. */
function refuseSilentLoop(process: string, start: Node): void {
  const open = new Set<Node>();
  const closed = new Set<Node>();
  const visit = (node: Node): void => {
    if (node.kind === 'step' || closed.has(node)) return;
    if (open.has(node)) throw invalid(process, 'a loop has a way around without any step');
    open.add(node);
    successorsOf(node).forEach(visit);
    open.delete(node);
    closed.add(node);
  };
  visit(start);
}

function invalid(process: string, problem: string): DiagnosticError {
  return new DiagnosticError({
    code: 'invalid-process',
    message: `process ${process}: ${problem}`,
    help: 'docs/modeling.md shows how processes are written; blocks in blocks are spread: ...block',
  });
}
