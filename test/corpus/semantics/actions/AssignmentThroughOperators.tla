\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 15
\* distinct: 7
\* depth: 4
---- MODULE AssignmentThroughOperators ----
\* The left side may be a parameter, a definition, or come from a LET.
EXTENDS Integers
VARIABLES x, y, z
Set(v, n) == v' = n
Apply(Op(_), n) == Op(n)
other == z
Init == x = 0 /\ y = 0 /\ z = 0
SetY(n) == y' = n
Next == /\ Set(x, (x + 1) % 3)
        /\ Apply(SetY, x)
        /\ LET w == z IN w' \in {0, 1}
        /\ Set(other, z')
====
