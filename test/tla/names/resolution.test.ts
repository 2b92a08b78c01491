import { describe, expect, it } from 'vitest';
import type { Specification } from '../../../src/tla/front-end.js';
import type { Declaration } from '../../../src/tla/names/declarations.js';
import { childrenOf, type SyntaxNode } from '../../../src/tla/syntax/children.js';
import type { Name, Path } from '../../../src/tla/syntax/tree.js';
import { analyseBody } from '../analyse-text.js';

function resolved(body: string, modules: Readonly<Record<string, string>> = {}): Specification {
  const { specification, diagnostics } = analyseBody(body, modules);
  expect(diagnostics).toEqual([]);
  if (specification === undefined) throw new Error('nothing was resolved');
  return specification;
}

/** All nodes of the root module of a kind. */
function nodesOf<K extends SyntaxNode['kind']>(
  { root }: Specification,
  kind: K,
): Extract<SyntaxNode, { kind: K }>[] {
  const found: Extract<SyntaxNode, { kind: K }>[] = [];
  const visit = (node: SyntaxNode): void => {
    if (node.kind === kind) found.push(node as Extract<SyntaxNode, { kind: K }>);
    childrenOf(node).forEach(visit);
  };
  root.syntax?.units.forEach(visit);
  return found;
}

function referenceOf(
  { resolution }: Specification,
  node: Name | undefined,
): Declaration | undefined {
  return node && resolution.references.get(node);
}

function pathOf(specification: Specification, index = 0) {
  const path: Path | undefined = nodesOf(specification, 'path')[index];
  return path && specification.resolution.paths.get(path);
}

describe('Name resolution', () => {
  it('leads from a name to its one declaration', () => {
    const specification = resolved('CONSTANT C\nVARIABLE x\nA == C\nB == A = x');
    const kinds = nodesOf(specification, 'name').map(
      (node) => referenceOf(specification, node)?.kind,
    );
    expect(kinds).toEqual(['constant', 'operator', 'variable']);
    const [constant] = specification.root.constants;
    expect(referenceOf(specification, nodesOf(specification, 'name')[0])).toBe(constant);
  });

  it('binds identifiers where their quantifier does', () => {
    const specification = resolved('A == \\E x \\in {1} : \\A y \\in {x} : y = x');
    const names = nodesOf(specification, 'name');
    const bound = names.map((node) => referenceOf(specification, node));
    expect(bound.map((each) => each?.kind)).toEqual(['bound', 'bound', 'bound']);
    expect(bound[0]).toBe(bound[2]);
    expect([...specification.resolution.bound.values()]).toContain(bound[0]);
  });

  it('takes a module without constants and variables as it is when it is instantiated', () => {
    const specification = resolved('I == INSTANCE Naturals\nA == I!+(1, 2)');
    const path = pathOf(specification);
    expect(path?.kind === 'operator-path' && path.operator.kind).toBe('native');
    expect(path?.arguments).toHaveLength(2);
  });

  it('makes an operator of its own for what an instance substitutes', () => {
    const specification = resolved('I(p) == INSTANCE M WITH C <- p\nA == I(1)!Op(2)', {
      M: '---- MODULE M ----\nCONSTANT C\nOp(a) == a = C\n====',
    });
    const path = pathOf(specification);
    const operator = path?.operator;
    if (operator?.kind !== 'instantiated') throw new Error('not instantiated');
    expect(operator.original.kind).toBe('operator');
    expect(operator.parameters.map(({ name }) => name)).toEqual(['p', 'a']);
    const [[constant, value] = []] = [...operator.instantiation.substitutions];
    expect(constant?.name).toBe('C');
    expect(value?.kind).toBe('name');
    expect(path?.arguments).toHaveLength(2);
  });

  it('substitutes a symbol of the same name where the instance says nothing', () => {
    const specification = resolved('VARIABLE v\nINSTANCE M\nA == Op', {
      M: '---- MODULE M ----\nVARIABLE v\nOp == v\n====',
    });
    const operator = referenceOf(specification, nodesOf(specification, 'name')[0]);
    if (operator?.kind !== 'instantiated') throw new Error('not instantiated');
    const [value] = [...operator.instantiation.substitutions.values()];
    expect(value).toMatchObject({ kind: 'implicit', declaration: { kind: 'variable' } });
  });

  it('instantiates twice through an instance in an instantiated module', () => {
    const specification = resolved('I == INSTANCE M WITH C <- 1\nA == I!J!Op', {
      M: '---- MODULE M ----\nCONSTANT C\nJ == INSTANCE N WITH D <- C\n====',
      N: '---- MODULE N ----\nCONSTANT D\nOp == D\n====',
    });
    const operator = pathOf(specification)?.operator;
    if (operator?.kind !== 'instantiated') throw new Error('not instantiated');
    expect(operator.instantiation.module.name).toBe('M');
    expect(
      operator.original.kind === 'instantiated' && operator.original.instantiation.module.name,
    ).toBe('N');
  });

  it('names a part of a definition with the values for what is free in it', () => {
    const specification = resolved('A(p) == \\E x \\in {p} : x = p\nB == A(1)!(2)!1');
    const path = pathOf(specification);
    if (path?.kind !== 'subexpression-path') throw new Error('no subexpression');
    expect(path.parameters.map(({ name }) => name)).toEqual(['p', 'x']);
    expect(path.arguments).toHaveLength(2);
    expect(path.target).toMatchObject({ kind: 'name', name: 'x' });
  });

  it('knows which operators and functions are recursive', () => {
    const specification = resolved(
      'RECURSIVE F(_)\nF(a) == F(a)\nG(a) == F(a)\nf[x \\in {1}] == f[x]\ng[x \\in {1}] == f[x]',
    );
    const recursive = specification.root.operators.filter(({ isRecursive }) => isRecursive);
    expect(recursive.map(({ name }) => name)).toEqual(['F', 'f']);
  });

  it('shows to importing modules what is not local', () => {
    const { root } = resolved('EXTENDS M\nA == Shown', {
      M: '---- MODULE M ----\nLOCAL Hidden == 1\nLOCAL INSTANCE Naturals\nShown == Hidden + 1\n====',
    });
    expect([...root.symbols.keys()]).toEqual(['Shown', 'A']);
  });

  it('collects the constants and variables of extended modules, each once', () => {
    const { root } = resolved('EXTENDS M, N\nVARIABLE y', {
      M: '---- MODULE M ----\nCONSTANT C\nVARIABLE x\n====',
      N: '---- MODULE N ----\nEXTENDS M\n====',
    });
    expect(root.constants.map(({ name }) => name)).toEqual(['C']);
    expect(root.variables.map(({ name }) => name)).toEqual(['x', 'y']);
  });

  it('keeps quiet about names of definitions that could not be parsed', () => {
    const { diagnostics } = analyseBody('A == (\nB == A + 1\nC == Unknown');
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'missing-expression',
      'unknown-name',
      'unknown-name',
    ]);
  });

  it('reports an unknown name once', () => {
    const { diagnostics } = analyseBody('A == b\nC == b\nD == {b, b}');
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-name']);
  });
});
