import { describe, expect, it } from 'vitest';
import { analyseBody, codesOf } from '../analyse-text.js';

/** The level of the last definition of a module with a constant C and the variables x and y. */
function levelOf(definitions: string): number | undefined {
  const { specification, diagnostics } = analyseBody(
    `EXTENDS Integers\nCONSTANTS C, F(_)\nVARIABLES x, y\n${definitions}`,
    {
      Base: "---- MODULE Base ----\nCONSTANT D\nVARIABLE v\nInit == v = D\nStep == v' = D\n====",
      Plain: '---- MODULE Plain ----\nCONSTANT D\nSame == D\n====',
    },
  );
  expect(diagnostics).toEqual([]);
  const operator = specification?.root.operators.at(-1);
  return operator && specification?.levels.operatorFacts(operator)?.level;
}

const [CONSTANT, STATE, ACTION, TEMPORAL] = [0, 1, 2, 3];

describe('The level of a definition', () => {
  it.each([
    ['A == C + 1', CONSTANT],
    ['A == F(C)', CONSTANT],
    ['A == {a \\in 1..3 : a > C}', CONSTANT],
    ['A == x', STATE],
    ['A == F(x)', STATE],
    ['A == \\E a \\in {x} : TRUE', STATE],
    ["A == ENABLED (x' = 1)", STATE],
    ["A == x' = 1", ACTION],
    ['A == UNCHANGED x', ACTION],
    ["A == [x' = 1]_x", ACTION],
    ["B == x'\nA == B = 1", ACTION],
    ["A == LET b == x' IN b", ACTION],
    ["A == LET b == x' IN C", CONSTANT],
    ['A == [](x = 1)', TEMPORAL],
    ['A == <>TRUE', TEMPORAL],
    ["A == WF_x(x' = 1)", TEMPORAL],
    ['A == \\EE a : a = 1', TEMPORAL],
    ['B(a) == a\nA == B(x)', STATE],
    ["B(a) == C\nA == B(x')", CONSTANT],
    ["B(Op(_)) == Op(C)\nA == B(LAMBDA a : a = x')", ACTION],
    ['RECURSIVE G(_)\nG(a) == IF a = x THEN 0 ELSE G(a - 1)\nA == G(1)', STATE],
    ["RECURSIVE G(_), H(_)\nG(a) == H(a)\nH(a) == IF a = x' THEN 0 ELSE G(a)\nA == G(1)", ACTION],
    ['f[a \\in 1..2] == IF a = x THEN 0 ELSE f[a - 1]\nA == f[1]', STATE],
    ['I == INSTANCE Base WITH D <- 1, v <- x\nA == I!Init', STATE],
    ['I == INSTANCE Base WITH D <- 1, v <- C\nA == I!Step', ACTION],
    ["I == INSTANCE Plain WITH D <- x'\nA == I!Same", ACTION],
    ['I(p) == INSTANCE Plain WITH D <- p\nA == I(x)!Same', STATE],
    ["B(a) == a = x'\nA == B(1)!1", CONSTANT],
    ["B(a) == a = x'\nA == B(1)!2", ACTION],
    ['A == [[a |-> x] EXCEPT !.a = @ + 1]', STATE],
  ])('%s', (definitions, expected) => {
    expect(levelOf(definitions)).toBe(expected);
  });
});

describe('Levels', () => {
  it('pass through operators that take operators', () => {
    const once = 'Once(Op(_), a) == Op(a)\nVARIABLE x\n';
    expect(codesOf(analyseBody(`${once}A == Once(LAMBDA a : {a}, x')`))).toEqual([]);
    expect(codesOf(analyseBody(`${once}A == Once(LAMBDA a : a', x)`))).toEqual([]);
    expect(codesOf(analyseBody(`${once}A == Once(LAMBDA a : a', x')`))).toEqual(['operator-level']);
  });

  it('are limited in an instance of a module by what the module does', () => {
    const module = "---- MODULE M ----\nCONSTANT Op(_)\nVARIABLE v\nA == Op(v')\n====";
    const instance = (operator: string) =>
      codesOf(
        analyseBody(`VARIABLE x\nI == INSTANCE M WITH v <- x, Op <- ${operator}`, { M: module }),
      );
    expect(instance('LAMBDA a : {a}')).toEqual([]);
    expect(instance("LAMBDA a : a'")).toEqual([
      'substitution-level',
      'substitution-leibniz',
      'operator-level',
    ]);
  });

  it('are not checked where names are unknown already', () => {
    expect(codesOf(analyseBody("VARIABLE x\nA == x''\nB == unknown"))).toEqual(['unknown-name']);
  });
});
