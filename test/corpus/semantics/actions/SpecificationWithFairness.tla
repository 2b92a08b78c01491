\* expect: ok
\* checks: SPECIFICATION Spec INVARIANT Small
\* verdict: ok
\* exit: 0
\* generated: 4
\* distinct: 3
\* depth: 3
---- MODULE SpecificationWithFairness ----
\* Fairness says nothing about what can be reached.
EXTENDS Integers
VARIABLE x
Init == x = 0
Next == x' = (x + 1) % 3
Spec == Init /\ [][Next]_x /\ WF_x(Next) /\ SF_x(x = 1 /\ Next)
Small == x < 3
====
