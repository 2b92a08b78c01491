\* expect: ok
\* checks: INIT Init NEXT Next
\* verdict: ok
\* exit: 0
\* generated: 15
\* distinct: 7
\* depth: 4
---- MODULE OperatorParameters ----
\* Needs Counter.
EXTENDS Naturals
VARIABLE value
C(l, Op(_)) == INSTANCE Counter WITH Limit <- l, Step <- Op
Init == C(1, LAMBDA n : n)!Init
Next == \/ C(4, LAMBDA n : n + 1)!Next
        \/ C(4, LAMBDA n : n + 3)!Next
====
