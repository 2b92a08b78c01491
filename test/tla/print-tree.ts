import {
  binding,
  infixOperator,
  postfixOperator,
  prefixOperator,
  type OperatorSyntax,
} from '../../src/tla/syntax/operators.js';
import type {
  Argument,
  Bound,
  Definition,
  Expression,
  Identifier,
  LetDefinition,
  PathStep,
  Signature,
} from '../../src/tla/syntax/tree.js';

/**
 * Writes an expression as TLA+ text with as few parentheses as its precedences need, so that
 * parsing it must give the same tree. `column` is where the text will stand.
 */
export function printExpression(node: Expression, column = 1): string {
  return new Printer(column).print(node);
}

/** Expressions that reach as far as they can: as operands they need parentheses. */
const OPEN: readonly Expression['kind'][] = [
  'quantification',
  'unbounded-quantification',
  'temporal-quantification',
  'choose',
  'if',
  'case',
  'let',
  'labelled',
];

class Printer {
  #text = '';
  #column: number;

  constructor(column: number) {
    this.#column = column;
  }

  print(node: Expression): string {
    this.#expression(node);
    return this.#text;
  }

  #write(text: string): void {
    // `(*` would start a comment, `(+)` and `:>` be operators.
    const isGlued =
      (this.#text.endsWith('(') && /^[^\w\s("<[{]/.test(text)) ||
      (/[:<>@]$/.test(this.#text) && /^[:<>=_@]/.test(text));
    const written = isGlued ? ` ${text}` : text;
    this.#text += written;
    this.#column += written.length;
  }

  #newLine(column: number): void {
    this.#text += `\n${' '.repeat(column - 1)}`;
    this.#column = column;
  }

  #list<T>(items: readonly T[], write: (item: T) => void): void {
    items.forEach((item, index) => {
      if (index > 0) this.#write(', ');
      write(item);
    });
  }

  #enclosed(open: string, close: string, write: () => void): void {
    this.#write(open);
    write();
    this.#write(close);
  }

  #expression(node: Expression): void {
    switch (node.kind) {
      case 'number':
        this.#write(node.value.toString());
        return;
      case 'decimal':
        this.#write(node.text);
        return;
      case 'string':
        this.#write(quote(node.value));
        return;
      case 'name':
        this.#write(node.name);
        return;
      case 'at':
        this.#write('@');
        return;
      case 'application':
        this.#application(node);
        return;
      case 'product':
        this.#product(node.factors);
        return;
      case 'junction':
        this.#junction(node);
        return;
      default:
        this.#construct(node);
    }
  }

  #construct(node: Expression): void {
    switch (node.kind) {
      case 'path':
        this.#path(node.steps);
        return;
      case 'function-application':
        this.#primary(node.function);
        this.#enclosed('[', ']', () => this.#expressions(node.arguments));
        return;
      case 'field-access':
        this.#primary(node.record);
        this.#write(`.${node.field.name}`);
        return;
      case 'tuple':
        this.#enclosed('<<', '>>', () => this.#expressions(node.elements));
        return;
      case 'set':
        this.#enclosed('{', '}', () => this.#expressions(node.elements));
        return;
      case 'set-filter':
        this.#enclosed('{', '}', () => {
          this.#bound(node.bound);
          this.#write(' : ');
          this.#expression(node.predicate);
        });
        return;
      case 'set-map':
        this.#enclosed('{', '}', () => {
          if (isMembership(node.element)) this.#parenthesised(node.element);
          else this.#expression(node.element);
          this.#write(' : ');
          this.#bounds(node.bounds);
        });
        return;
      case 'action-formula':
        this.#enclosed(node.form === 'box' ? '[' : '<<', node.form === 'box' ? ']_' : '>>_', () =>
          this.#parenthesised(node.action),
        );
        this.#subscript(node.subscript);
        return;
      case 'fairness':
        this.#write(node.strength === 'weak' ? 'WF_' : 'SF_');
        this.#subscript(node.subscript);
        this.#parenthesised(node.action);
        return;
      default:
        this.#bracketed(node);
    }
  }

  #bracketed(node: Expression): void {
    switch (node.kind) {
      case 'function':
        this.#enclosed('[', ']', () => {
          this.#bounds(node.bounds);
          this.#write(' |-> ');
          this.#expression(node.body);
        });
        return;
      case 'function-set':
        this.#enclosed('[', ']', () => {
          this.#primary(node.domain);
          this.#write(' -> ');
          this.#expression(node.range);
        });
        return;
      case 'record':
      case 'record-set':
        this.#enclosed('[', ']', () =>
          this.#list(node.fields, ({ name, value }) => {
            this.#write(`${name.name}${node.kind === 'record' ? ' |-> ' : ' : '}`);
            this.#expression(value);
          }),
        );
        return;
      case 'except':
        this.#enclosed('[', ']', () => {
          this.#primary(node.function);
          this.#write(' EXCEPT ');
          this.#list(node.updates, ({ path, value }) => {
            this.#write('!');
            for (const step of path) {
              if (step.kind === 'update-field') this.#write(`.${step.field.name}`);
              else this.#enclosed('[', ']', () => this.#expressions(step.arguments));
            }
            this.#write(' = ');
            this.#expression(value);
          });
        });
        return;
      default:
        this.#open(node);
    }
  }

  #open(node: Expression): void {
    switch (node.kind) {
      case 'quantification':
        this.#write(`${node.quantifier} `);
        this.#bounds(node.bounds);
        this.#body(' : ', node.body);
        return;
      case 'unbounded-quantification':
      case 'temporal-quantification':
        this.#write(`${node.quantifier} ${names(node.names)}`);
        this.#body(' : ', node.body);
        return;
      case 'choose':
        this.#write(`CHOOSE ${node.isTuple ? `<<${names(node.names)}>>` : names(node.names)}`);
        if (node.set !== undefined) this.#body(' \\in ', node.set);
        this.#body(' : ', node.predicate);
        return;
      case 'if':
        this.#body('IF ', node.condition);
        this.#body(' THEN ', node.consequent);
        this.#body(' ELSE ', node.alternative);
        return;
      case 'case':
        node.arms.forEach(({ condition, value }, index) => {
          this.#body(index === 0 ? 'CASE ' : ' [] ', condition);
          this.#write(' -> ');
          // Another CASE would take the arms that follow.
          this.#primary(value);
        });
        if (node.other !== undefined) this.#body(' [] OTHER -> ', node.other);
        return;
      case 'let':
        this.#write('LET ');
        for (const definition of node.definitions) this.#definition(definition);
        this.#body('IN ', node.body);
        return;
      case 'labelled':
        this.#write(node.label.name);
        if (node.parameters.length > 0) this.#write(`(${names(node.parameters)})`);
        this.#body(' :: ', node.body);
        return;
      default:
        throw new RangeError(`There is no way to print ${node.kind}.`);
    }
  }

  #body(before: string, node: Expression): void {
    this.#write(before);
    this.#expression(node);
  }

  #expressions(nodes: readonly Expression[]): void {
    this.#list(nodes, (node) => this.#expression(node));
  }

  #parenthesised(node: Expression): void {
    this.#enclosed('(', ')', () => this.#expression(node));
  }

  /** An operand of `[...]`, `.field` and the like: anything that no operator can take apart. */
  #primary(node: Expression): void {
    const isOperation = node.kind === 'application' && node.fixity !== 'call';
    const isLoose = isOperation || node.kind === 'product' || node.kind === 'junction';
    const isNumber = node.kind === 'number' || node.kind === 'decimal';
    if (isLoose || isNumber || OPEN.includes(node.kind)) this.#parenthesised(node);
    else this.#expression(node);
  }

  #subscript(node: Expression): void {
    if (node.kind === 'name' || node.kind === 'tuple' || node.kind === 'set')
      this.#expression(node);
    else this.#parenthesised(node);
  }

  #junction(node: Extract<Expression, { kind: 'junction' }>): void {
    const bullet = `${node.operator} `;
    let column = 0;
    node.items.forEach((item, index) => {
      if (index > 0) this.#newLine(column);
      this.#write(bullet);
      if (index === 0) column = this.#column - bullet.length;
      this.#expression(item);
    });
  }

  #application(node: Extract<Expression, { kind: 'application' }>): void {
    const { name } = node.operator;
    const [first, second] = node.arguments;
    if (node.fixity === 'call') {
      this.#write(name);
      this.#enclosed('(', ')', () => this.#list(node.arguments, (each) => this.#argument(each)));
      return;
    }
    const syntax = syntaxOf(node);
    if (first === undefined || first.kind === 'lambda' || syntax === undefined) return;
    if (node.fixity === 'prefix') {
      this.#write(`${name === '-.' ? '-' : name} `);
      this.#operand(first, (operand) => binding(syntax, operand) === 'right');
      return;
    }
    this.#operand(first, (operand) => binding(operand, syntax) === 'left');
    if (node.fixity === 'postfix') this.#write(name);
    if (node.fixity === 'postfix' || second === undefined || second.kind === 'lambda') return;
    this.#write(` ${name} `);
    this.#operand(second, (operand) => operand.low > syntax.high);
  }

  #product(factors: readonly Expression[]): void {
    const times = infixOperator('\\X');
    factors.forEach((factor, index) => {
      if (index > 0) this.#write(' \\X ');
      this.#operand(factor, (operand) =>
        index === 0
          ? times !== undefined && binding(operand, times) === 'left' && operand !== times
          : operand.low > (times?.high ?? 0),
      );
    });
  }

  #operand(node: Expression, binds: (operator: OperatorSyntax) => boolean): void {
    const syntax = syntaxOf(node);
    const isSafe = syntax === undefined ? node.kind !== 'junction' : binds(syntax);
    if (isSafe && !OPEN.includes(node.kind)) this.#expression(node);
    else this.#parenthesised(node);
  }

  #argument(node: Argument): void {
    if (node.kind !== 'lambda') {
      this.#expression(node);
      return;
    }
    this.#write(`LAMBDA ${names(node.parameters)}`);
    this.#body(' : ', node.body);
  }

  #path(steps: readonly PathStep[]): void {
    steps.forEach((step, index) => {
      if (index > 0) this.#write('!');
      if (step.kind === 'selection-step') this.#write(String(step.selector));
      if (step.kind === 'name-step') this.#write(step.name);
      if (step.kind === 'selection-step' || step.arguments.length === 0) return;
      this.#enclosed('(', ')', () => this.#list(step.arguments, (each) => this.#argument(each)));
    });
  }

  #bounds(bounds: readonly Bound[]): void {
    this.#list(bounds, (bound) => this.#bound(bound));
  }

  #bound({ names: bound, isTuple, set }: Bound): void {
    this.#write(isTuple ? `<<${names(bound)}>>` : names(bound));
    this.#write(' \\in ');
    this.#primary(set);
  }

  #definition(node: LetDefinition): void {
    if (node.kind === 'recursive-declaration') {
      this.#write(`RECURSIVE ${node.signatures.map(signature).join(', ')} `);
      return;
    }
    this.#write(head(node));
    if (node.kind === 'function-definition') {
      this.#enclosed('[', ']', () => this.#bounds(node.bounds));
    }
    this.#write(' == ');
    if (node.kind !== 'instance-definition') this.#primary(node.body);
    else {
      const { module, substitutions } = node.instance;
      this.#write(`INSTANCE ${module.name}${substitutions.length > 0 ? ' WITH ' : ''}`);
      this.#list(substitutions, ({ target, value }) => {
        this.#write(`${target.name} <- `);
        if (value.kind === 'lambda') this.#argument(value);
        else this.#primary(value);
      });
    }
    this.#write(' ');
  }
}

function syntaxOf(node: Expression): OperatorSyntax | undefined {
  if (node.kind === 'product') return infixOperator('\\X');
  if (node.kind !== 'application') return undefined;
  switch (node.fixity) {
    case 'prefix':
      return prefixOperator(node.operator.name);
    case 'infix':
      return infixOperator(node.operator.name);
    case 'postfix':
      return postfixOperator(node.operator.name);
    case 'call':
      return undefined;
  }
}

function isMembership(node: Expression): boolean {
  return node.kind === 'application' && node.fixity === 'infix' && node.operator.name === '\\in';
}

function names(identifiers: readonly Identifier[]): string {
  return identifiers.map(({ name }) => name).join(', ');
}

function head(node: Definition): string {
  if (node.kind === 'function-definition') return node.name.name;
  const [first, second] = node.parameters;
  const { name } = node.name;
  const fixity = node.kind === 'operator-definition' ? node.fixity : 'call';
  if (fixity === 'prefix') return `${name} ${first?.name.name}`;
  if (fixity === 'infix') return `${first?.name.name} ${name} ${second?.name.name}`;
  if (fixity === 'postfix') return `${first?.name.name} ${name}`;
  return node.parameters.length === 0
    ? name
    : `${name}(${node.parameters.map(signature).join(', ')})`;
}

function signature({ name, fixity, arity }: Signature): string {
  if (fixity === 'prefix') return `${name.name} _`;
  if (fixity === 'infix') return `_ ${name.name} _`;
  if (fixity === 'postfix') return `_ ${name.name}`;
  return arity === 0 ? name.name : `${name.name}(${Array(arity).fill('_').join(', ')})`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
};

function quote(value: string): string {
  return `"${value.replace(/["\\\t\n\f\r]/g, (character) => ESCAPES[character] ?? '')}"`;
}
