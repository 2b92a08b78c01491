\* expect: ok
\* checks: INIT Init
\* checks: NEXT Next
\* checks: INVARIANT Inv
\* checks: CHECK_DEADLOCK FALSE
\* verdict: ok
\* exit: 0
\* generated: 25
\* distinct: 16
\* depth: 7
---- MODULE FoldsOfStates ----
\* Recursive functions of a LET inside of operators: what these give is looked up by their operands,
\* and must not be taken for what an operator that is passed, or another state, would give.
EXTENDS Integers
VARIABLES x, y

Fold(Op(_, _), F(_), base, S) ==
  LET fold[T \in SUBSET S] ==
        IF T = {} THEN base
        ELSE LET t == CHOOSE t \in T : TRUE IN Op(F(t), fold[T \ {t}])
  IN fold[S]
Sum(f, S) == Fold(+, LAMBDA i : f[i], 0, S)
Product(f, S) == Fold(LAMBDA a, b : a * b, LAMBDA i : f[i], 1, S)
Shifted(S) == Fold(+, LAMBDA i : i + x, 0, S)
Later(S, z) == Fold(LAMBDA a, b : a + b + z, LAMBDA i : i + x', y', S)
Untouched(e, S) == Fold(LAMBDA a, b : IF x < 9 THEN a + b ELSE e, LAMBDA i : i, 0, S)

Init == x = 0 /\ y = 0
Step == x' = x + 1 /\ x < 3 /\ y' = y
Other == y' = y + 1 /\ y < 3 /\ x' = x
Next == (Step \/ Other) /\ Later({1, 2}, x) = 3 + 2 * x' + 2 * x + y'

f == [i \in 1..3 |-> i + x]
g == [i \in 1..3 |-> i * y]
Inv ==
  /\ Sum(f, 1..3) = 6 + 3 * x
  /\ Sum(g, 1..3) = 6 * y
  /\ Sum(f, {1, 3}) = 4 + 2 * x
  /\ Product(f, 1..3) = (1 + x) * (2 + x) * (3 + x)
  /\ Product(g, {}) = 1
  /\ Shifted({1, 2}) = 3 + 2 * x
  /\ Shifted({y}) = y + x
  /\ Untouched(1 \div 0, {x, y + 10}) = x + y + 10
====
