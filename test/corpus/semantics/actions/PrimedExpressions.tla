\* expect: ok
\* checks: INIT Init NEXT Next INVARIANT Inv
\* verdict: ok
\* exit: 0
\* generated: 6
\* distinct: 5
\* depth: 5
---- MODULE PrimedExpressions ----
\* A prime reaches into expressions, functions and operators.
EXTENDS Integers
VARIABLES x, f
Double == x + x
Plus(n) == x + n
Init == x = 0 /\ f = [i \in 0..2 |-> 0]
Next == /\ x' = (x + 1) % 3
        /\ f' = [f EXCEPT ![x'] = Double']
        /\ (x + f[0])' \in 0..10
        /\ Plus(1)' = x' + 1
        /\ f'[x'] = f[x]' + Double' - f[x]'
Inv == \A i \in 0..2 : f[i] \in {0, 2 * i}
====
